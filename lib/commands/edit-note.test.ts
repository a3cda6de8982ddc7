import { describe, expect, it } from "vitest";
import { editNote } from "./edit-note";
import { after, contextOf, refusal } from "./testing";

const notes = [
  { id: "1", at: { x: 0, y: 0 }, text: "first" },
  { id: "2", at: { x: 5, y: 5 }, text: "second" },
];
const context = contextOf(undefined, { more: { notes } });

describe("edit-note", () => {
  it("changes the text of that note alone, where it stands", () => {
    const next = after(editNote, { note: "2", text: "better" }, context);
    expect(next.notes).toEqual([notes[0], { id: "2", at: { x: 5, y: 5 }, text: "better" }]);
  });

  it("refuses an empty text and a note that is gone", () => {
    expect(refusal(editNote, { note: "2", text: "" }, context)?.[1]).toBe("command.note-empty");
    expect(refusal(editNote, { note: "3", text: "x" }, context)).toEqual(["not-there", "command.no-note"]);
  });
});
