import { describe, expect, it } from "vitest";
import { moveNote } from "./move-note";
import { after, contextOf, refusal } from "./testing";

const context = contextOf(undefined, { more: { notes: [{ id: "1", at: { x: 0, y: 0 }, text: "first" }] } });

describe("move-note", () => {
  it("puts a note elsewhere", () => {
    const next = after(moveNote, { note: "1", to: { x: 18, y: 36.2 } }, context);
    expect(next.notes).toEqual([{ id: "1", at: { x: 18, y: 36 }, text: "first" }]);
  });

  it("refuses no place, and a note that is gone", () => {
    const nowhere = { x: 0, y: Number.POSITIVE_INFINITY };
    expect(refusal(moveNote, { note: "1", to: nowhere }, context)?.[1]).toBe("command.note-nowhere");
    expect(refusal(moveNote, { note: "2", to: { x: 0, y: 0 } }, context)?.[1]).toBe("command.no-note");
  });
});
