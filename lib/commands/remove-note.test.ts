import { describe, expect, it } from "vitest";
import { removeNote } from "./remove-note";
import { after, contextOf, refusal } from "./testing";

const notes = [
  { id: "1", at: { x: 0, y: 0 }, text: "first" },
  { id: "2", at: { x: 5, y: 5 }, text: "second" },
];
const context = contextOf(undefined, { more: { notes } });

describe("remove-note", () => {
  it("takes that note away and leaves the others", () => {
    expect(after(removeNote, { note: "1" }, context).notes).toEqual([notes[1]]);
  });

  it("refuses a note that is gone", () => {
    expect(refusal(removeNote, { note: "9" }, context)).toEqual(["not-there", "command.no-note"]);
  });
});
