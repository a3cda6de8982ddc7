/** What is said of ways to look at a design. */
export const viewTexts = {
  en: {
    menu: "View",
    snap: "Snap to the dots and to what is near",
    snapOn: "Turn snapping on",
    snapOff: "Turn snapping off",
    lock: "Lock the design",
    unlock: "Unlock the design",
    lockShort: "Lock",
    lockedShort: "Locked",
    locked: "Locked. Nothing changes until it is unlocked.",
    outline: "Outline",
    fit: "Fit the whole graph",
  },
  ko: {
    menu: "보기",
    snap: "격자점과 가까운 항목에 맞추기",
    snapOn: "맞춤 켜기",
    snapOff: "맞춤 끄기",
    lock: "설계 잠그기",
    unlock: "설계 잠금 해제",
    lockShort: "잠그기",
    lockedShort: "잠김",
    locked: "잠겨 있습니다. 해제할 때까지 변경되지 않습니다.",
    outline: "개요",
    fit: "그래프 전체 맞추기",
  },
} as const;
