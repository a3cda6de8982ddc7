export const uiMessages = {
  en: {
    close: "Close",
    cancel: "Cancel",
    openList: "Open the list",
    nothingFound: "Nothing found",
    switchLanguage: "한국어로 보기",
    theme: { label: "Theme", system: "System theme", light: "Light theme", dark: "Dark theme" },
    severity: { error: "Error", warning: "Warning", info: "Note" },
    signal: { traces: "traces", metrics: "metrics", logs: "logs", profiles: "profiles" },
    role: { agent: "Agent", gateway: "Gateway", cluster: "Cluster" },
    number: {
      whole: "Expected a whole number.",
      between: "Expected a whole number from {min, number} to {max, number}.",
      atLeast: "Expected a whole number of {min, number} or more.",
    },
  },
  ko: {
    close: "닫기",
    cancel: "취소",
    openList: "목록 열기",
    nothingFound: "결과 없음",
    switchLanguage: "View in English",
    theme: { label: "테마", system: "시스템 테마", light: "밝은 테마", dark: "어두운 테마" },
    severity: { error: "오류", warning: "경고", info: "참고" },
    signal: { traces: "트레이스", metrics: "메트릭", logs: "로그", profiles: "프로파일" },
    role: { agent: "에이전트", gateway: "게이트웨이", cluster: "클러스터" },
    number: {
      whole: "정수를 입력해야 합니다.",
      between: "{min, number}에서 {max, number} 사이의 정수를 입력해야 합니다.",
      atLeast: "{min, number} 이상의 정수를 입력해야 합니다.",
    },
  },
} as const;
