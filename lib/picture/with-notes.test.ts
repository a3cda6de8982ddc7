import { describe, expect, it } from "vitest";
import { withNotes } from "./with-notes";

describe("withNotes", () => {
  it("puts each line of each note into a comment of its own", () => {
    expect(withNotes("flowchart LR\n  a --> b\n", ["one\ntwo", "three"])).toBe(
      "flowchart LR\n%% one\n%% two\n%% three\n  a --> b\n",
    );
  });

  it("lets no note become a directive or a line of the diagram", () => {
    const text = withNotes("flowchart LR\n", ["%%{init: {}}%%\r\nx --> y"]);
    expect(text).not.toMatch(/%%\{/);
    expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("%% "))).toEqual([
      "flowchart LR",
    ]);
  });
});
