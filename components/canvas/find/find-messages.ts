/** What the search over the canvas says. */
export const findMessages = {
  en: {
    button: "Find",
    placeholder: "Id, type, tier or pipeline",
    count: "{at, number} of {count, number}",
    none: "No match",
    next: "Next match",
    previous: "Previous match",
    close: "End the search",
  },
  ko: {
    button: "찾기",
    placeholder: "ID, 유형, 티어 또는 파이프라인",
    count: "{count, number}개 중 {at, number}번째",
    none: "일치하는 항목 없음",
    next: "다음 항목",
    previous: "이전 항목",
    close: "찾기 끝내기",
  },
} as const;
