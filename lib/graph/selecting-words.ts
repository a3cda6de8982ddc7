import type { WordBook } from "../base/words";

/** What is said when several are selected, and of the path that data takes. */
export const selectingWords: WordBook = {
  en: {
    "graph.selected.components":
      "{count, plural, =0 {Nothing selected} one {# component selected} other {# components selected}}",
    "graph.selected.parts":
      "{count, number} selected, {components, plural, =0 {no component} one {# component} other {# components}} among them",
    "graph.view.zoom": "{percent, number} %",
    "graph.path.line": "{steps}",
    "graph.path.lost": "{steps}; {signal} arrive at {tier} and no pipeline takes them",
    "graph.path.none": "Nothing is joined to it: no data runs here.",
    "graph.path.off": "Path no longer shown",
  },
  ko: {
    "graph.selected.components": "{count, plural, =0 {선택한 항목 없음} other {컴포넌트 #개 선택됨}}",
    "graph.selected.parts": "{count, number}개 선택됨(컴포넌트 {components, number}개 포함)",
    "graph.path.line": "{steps}",
    "graph.path.lost": "{steps}; {signal} 데이터가 {tier} 티어에 도착하지만 받는 파이프라인이 없음",
    "graph.view.zoom": "{percent, number}%",
    "graph.path.none": "연결된 것이 없어 이곳을 지나는 데이터가 없습니다.",
    "graph.path.off": "경로 표시 해제",
  },
};
