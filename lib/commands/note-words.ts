import type { WordBook } from "../base/words";

/** What commands say of notes on the canvas. */
export const noteWords: WordBook = {
  en: {
    "command.add-note": "Add note “{text}”",
    "command.edit-note": "Edit note “{text}”",
    "command.move-note": "Move note “{text}”",
    "command.remove-note": "Remove note “{text}”",
    "command.no-note": "This note is gone: somebody removed it.",
    "command.note-empty": "A note without text says nothing: write something, or remove the note.",
    "command.note-long": "A note holds at most {limit, number} characters. Make two of it.",
    "command.note-nowhere": "The note cannot be put there.",
    "command.too-many-notes":
      "A design holds at most {limit, number} notes. Remove one that is no longer needed.",
  },
  ko: {
    "command.add-note": "메모 “{text}” 추가",
    "command.edit-note": "메모 “{text}” 편집",
    "command.move-note": "메모 “{text}” 이동",
    "command.remove-note": "메모 “{text}” 삭제",
    "command.no-note": "메모가 없습니다. 이미 삭제되었습니다.",
    "command.note-empty": "메모가 비어 있습니다. 내용을 입력하거나 메모를 삭제하십시오.",
    "command.note-long": "메모에는 최대 {limit, number}자까지 쓸 수 있습니다. 메모를 둘로 나누십시오.",
    "command.note-nowhere": "메모를 그 위치에 둘 수 없습니다.",
    "command.too-many-notes":
      "설계 하나에 둘 수 있는 메모는 최대 {limit, number}개입니다. 필요 없는 메모를 삭제하십시오.",
  },
};
