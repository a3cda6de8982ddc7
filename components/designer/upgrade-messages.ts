/** The words of the preview of an upgrade. */
export const upgradeMessages = {
  en: {
    option: "Preview an upgrade…",
    title: "Preview an upgrade",
    close: "Close the preview",
    description:
      "What another version breaks, renames, changes and makes possible in this design, here and on the graph. Nothing changes until you apply it.",
    collector: "Collector",
    chart: "Helm chart",
    stay: "as it is",
    checking: "Judging the design on that version…",
    nothing: "Nothing of this design changes with that upgrade.",
    apply:
      "{count, plural, =0 {Set the version} one {Set the version and apply # safe rename} other {Set the version and apply # safe renames}}",
  },
  ko: {
    option: "업그레이드 미리 보기…",
    title: "업그레이드 미리 보기",
    close: "미리 보기 닫기",
    description:
      "다른 버전에서 이 설계의 무엇이 동작하지 않고, 이름이 바뀌고, 의미가 달라지고, 새로 가능해지는지 여기와 그래프에 보여 줍니다. 적용하기 전에는 아무것도 바뀌지 않습니다.",
    collector: "컬렉터",
    chart: "Helm 차트",
    stay: "그대로",
    checking: "그 버전으로 설계를 확인하는 중…",
    nothing: "이 업그레이드로 달라지는 항목이 없습니다.",
    apply: "{count, plural, =0 {버전 지정} other {버전 지정 및 안전한 이름 변경 #건 적용}}",
  },
} as const;
