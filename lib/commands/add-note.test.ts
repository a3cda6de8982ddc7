import { describe, expect, it } from "vitest";
import { maxNoteLength, maxNotes } from "../workspace/limits";
import type { Note } from "../workspace/types";
import { addNote } from "./add-note";
import { after, contextOf, planned, refusal } from "./testing";

describe("add-note", () => {
  it("stores the text without the blanks around it, at whole pixels, and touches nothing else", () => {
    const context = contextOf();
    const next = after(addNote, { at: { x: 10.4, y: -3.6 }, text: "  Ask the team\r\nfirst \n" }, context);
    expect(next.notes).toEqual([{ id: "1", at: { x: 10, y: -4 }, text: "Ask the team\nfirst" }]);
    expect(next.tiers).toBe(context.workspace.tiers);
  });

  it("gives ids that are free, whatever others are called", () => {
    const notes: readonly Note[] = ["7", "b"].map((id) => ({ id, at: { x: 0, y: 0 }, text: "x" }));
    const next = after(addNote, { at: { x: 0, y: 0 }, text: "y" }, contextOf(undefined, { more: { notes } }));
    expect(next.notes.map(({ id }) => id)).toEqual(["7", "b", "8"]);
  });

  it("is named after the first line of the note, shortened", () => {
    const text = `${"long ".repeat(20)}\nsecond`;
    const label = planned(addNote, { at: { x: 0, y: 0 }, text }).label.params["text"];
    expect(label).toMatch(/^long .*…$/);
    expect(String(label).length).toBeLessThanOrEqual(40);
  });

  it("refuses a note without text, one too long, one nowhere, and one too many", () => {
    const at = { x: 0, y: 0 };
    expect(refusal(addNote, { at, text: " \n" })).toEqual(["not-allowed", "command.note-empty"]);
    expect(refusal(addNote, { at, text: "x".repeat(maxNoteLength + 1) })?.[1]).toBe("command.note-long");
    expect(refusal(addNote, { at: { x: Number.NaN, y: 0 }, text: "x" })?.[1]).toBe("command.note-nowhere");
    const notes = Array.from({ length: maxNotes }, (_, index): Note => ({ id: `${index}`, at, text: "x" }));
    const full = contextOf(undefined, { more: { notes } });
    expect(refusal(addNote, { at, text: "x" }, full)?.[1]).toBe("command.too-many-notes");
  });
});
