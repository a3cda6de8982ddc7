import type { WordBook } from "../base/words";

/** What is said when the picture is looked at in another way. */
export const viewWords: WordBook = {
  en: {
    "graph.collapsed": "`{pipeline}` of `{tier}` is shown as one row",
    "graph.expanded": "`{pipeline}` of `{tier}` is shown whole",
    "graph.collapsed-all":
      "{count, plural, one {# pipeline is} other {# pipelines are}} shown as one row each",
    "graph.expanded-all": "All pipelines are shown whole",
    "graph.one-row": "`{pipeline}` takes one row as it is: there is nothing to collapse.",
    "graph.no-pipeline": "Go to a component first: its pipeline is collapsed.",
  },
  ko: {
    "graph.collapsed": "`{tier}` 티어의 `{pipeline}` 파이프라인을 한 줄로 표시",
    "graph.expanded": "`{tier}` 티어의 `{pipeline}` 파이프라인을 모두 표시",
    "graph.collapsed-all": "파이프라인 {count, number}개를 각각 한 줄로 표시",
    "graph.expanded-all": "모든 파이프라인을 펼쳐 표시",
    "graph.one-row": "`{pipeline}` 파이프라인은 이미 한 줄이라 접을 것이 없습니다.",
    "graph.no-pipeline": "먼저 컴포넌트로 이동하십시오. 그 컴포넌트의 파이프라인이 접힙니다.",
  },
};
