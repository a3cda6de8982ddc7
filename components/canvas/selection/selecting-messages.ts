/** What is said around selecting several. */
export const selectingMessages = {
  en: {
    selected: "selected",
    duplicate: "Duplicate {count, plural, one {# component} other {# components}}",
    copy: "Copy {count, plural, one {# component} other {# components}} as YAML",
    remove: "Remove {count, plural, one {# component} other {# components}}",
  },
  ko: {
    selected: "선택됨",
    duplicate: "컴포넌트 {count, number}개 복제",
    copy: "컴포넌트 {count, number}개를 YAML로 복사",
    remove: "컴포넌트 {count, number}개 제거",
  },
} as const;
