/** What is said of notes on the canvas. */
export const noteTexts = {
  en: {
    label: "Note: {text}",
    field: "Text of the note",
    hint: "Ctrl+Enter keeps it, Escape leaves it as it was",
    add: "Add a note",
    addHere: "Add a note here",
    edit: "Edit the note",
    remove: "Remove the note",
    board: "What can be done here",
    menu: "What can be done with this note",
  },
  ko: {
    label: "메모: {text}",
    field: "메모 내용",
    hint: "Ctrl+Enter로 저장, Escape로 취소",
    add: "메모 추가",
    addHere: "여기에 메모 추가",
    edit: "메모 편집",
    remove: "메모 삭제",
    board: "여기서 할 수 있는 작업",
    menu: "이 메모로 할 수 있는 작업",
  },
} as const;
