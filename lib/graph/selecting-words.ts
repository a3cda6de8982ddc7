import type { WordBook } from "../base/words";

/** What is said when several are selected. */
export const selectingWords: WordBook = {
  en: {
    "graph.selected.components":
      "{count, plural, =0 {Nothing selected} one {# component selected} other {# components selected}}",
    "graph.selected.parts":
      "{count, number} selected, {components, plural, =0 {no component} one {# component} other {# components}} among them",
  },
  ko: {
    "graph.selected.components": "{count, plural, =0 {선택한 항목 없음} other {컴포넌트 #개 선택됨}}",
    "graph.selected.parts": "{count, number}개 선택됨(컴포넌트 {components, number}개 포함)",
  },
};
