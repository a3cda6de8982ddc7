import type { WordBook } from "../base/words";

/** What the session announces. */
export const sessionWords: WordBook = {
  en: {
    "session.typed": "Edit the text of `{tier}`",
    "session.undone": "Undid: {label}",
    "session.redone": "Redid: {label}",
    "session.read-only": "This design is open in another tab. Take it over there or here to edit.",
    "session.locked":
      "This design is locked, so nothing was changed. Unlock it with the lock on the canvas, or press L there.",
    "session.lock": "Locked: nothing can be changed until it is unlocked",
    "session.unlock": "Unlocked: changes are taken again",
    "session.not-loaded":
      "Editing could not be loaded, so nothing was changed. Check the connection to the studio and try again.",
    "session.save-conflict":
      "Another tab saved this design after it was opened here. Nothing was overwritten; save a copy or take over.",
    "session.design-gone": "This design is no longer stored in this browser.",
    "session.corrupt": "The stored design cannot be read. Its raw data can be saved as a file.",
    "session.storage-failed": "The browser did not store the design: {detail}",
    "session.copy-of": "{name} (copy)",
    "session.fix-safe": "Apply {count, plural, one {# safe fix} other {# safe fixes}}",
    "session.fix-many": "Apply {count, plural, one {# fix} other {# fixes}} for `{rule}`",
  },
  ko: {
    "session.typed": "`{tier}` 텍스트 편집",
    "session.undone": "실행 취소: {label}",
    "session.redone": "다시 실행: {label}",
    "session.read-only": "이 설계는 다른 탭에서 열려 있습니다. 편집하려면 여기서 넘겨받으십시오.",
    "session.locked":
      "설계가 잠겨 있어 변경하지 않았습니다. 캔버스의 잠금 버튼이나 L 키로 잠금을 해제하십시오.",
    "session.lock": "잠김: 해제할 때까지 변경할 수 없음",
    "session.unlock": "잠금 해제: 다시 변경할 수 있음",
    "session.not-loaded":
      "편집 기능을 불러오지 못해 변경하지 않았습니다. 스튜디오와의 연결을 확인하고 다시 시도하십시오.",
    "session.save-conflict":
      "이 탭에서 연 뒤에 다른 탭이 설계를 저장했습니다. 덮어쓴 것은 없습니다. 사본으로 저장하거나 넘겨받을 수 있습니다.",
    "session.design-gone": "이 설계는 이 브라우저에 더 이상 저장되어 있지 않습니다.",
    "session.corrupt": "저장된 설계를 읽을 수 없습니다. 원본 데이터는 파일로 저장할 수 있습니다.",
    "session.storage-failed": "브라우저가 설계를 저장하지 못했습니다. {detail}",
    "session.copy-of": "{name} (사본)",
    "session.fix-safe": "안전한 수정 {count, number}건 적용",
    "session.fix-many": "`{rule}` 규칙의 수정 {count, number}건 적용",
  },
};
