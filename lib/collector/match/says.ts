import type { Said, Say } from "../checks/define";

/** What is said of settings that choose what a component works on. */
export const matchSays = {
  type: {
    en: "`match_type` is `{value}`. It can be `strict` (the same text) or `regexp`, and it has to be set.",
    ko: "`match_type` 값이 `{value}`입니다. `strict`(같은 텍스트) 또는 `regexp`를 반드시 설정하세요.",
  },
  pattern: {
    en: "A pattern here cannot be read by Go: {trouble}",
    ko: "Go가 읽을 수 없는 패턴이 있습니다: {trouble}",
  },
  field: {
    en: "`{key}` says nothing about {signal}, so the processor refuses it in a pipeline of them. Remove it, or make a second processor for this pipeline.",
    ko: "`{key}`은(는) {signal} 파이프라인에 해당하지 않아 프로세서가 거부합니다. 지우거나 이 파이프라인용 프로세서를 따로 두세요.",
  },
  empty: {
    en: "Nothing here says which {signal} are meant. Set at least one property.",
    ko: "어떤 {signal}을(를) 고를지 정하는 속성이 없습니다. 하나 이상 설정하세요.",
  },
  kind: {
    en: "`{value}` is no kind of span. With `match_type: strict` they are SPAN_KIND_INTERNAL, SPAN_KIND_CLIENT, SPAN_KIND_SERVER, SPAN_KIND_CONSUMER and SPAN_KIND_PRODUCER.",
    ko: "`{value}`은(는) 스팬 종류가 아닙니다. `match_type: strict`에서는 SPAN_KIND_INTERNAL, SPAN_KIND_CLIENT, SPAN_KIND_SERVER, SPAN_KIND_CONSUMER, SPAN_KIND_PRODUCER 중 하나를 쓰세요.",
  },
  key: {
    en: "An attribute in the list has no `key`. Name it.",
    ko: "목록에 `key`가 없는 속성이 있습니다. 이름을 쓰세요.",
  },
  text: {
    en: "`match_type: regexp` compares texts, and the value of `{key}` is none. Put it in quotes, or use `strict`.",
    ko: "`match_type: regexp`는 문자열만 비교하는데 `{key}`의 값은 문자열이 아닙니다. 따옴표로 묶거나 `strict`를 쓰세요.",
  },
  time: {
    en: "The value is read as a timestamp, which no attribute can hold. Put it in quotes to compare it as text.",
    ko: "값이 타임스탬프로 읽히는데 속성에는 담을 수 없습니다. 문자열로 비교하려면 따옴표로 묶으세요.",
  },
  expression: {
    en: "This is no expression that the collector can read: {trouble}",
    ko: "컬렉터가 읽을 수 있는 표현식이 아닙니다: {trouble}",
  },
} satisfies Record<string, Said>;

/** Says one of these. */
export type SayMatch = Say<keyof typeof matchSays>;
