import { describe, expect, it } from "vitest";
import { answersTo, byteStrings } from "./byte-strings";

describe("the verdict on bytes that are no configuration", () => {
  it("is given for every one, twice the same", () => {
    const answers = Array.from(byteStrings(1500, 20_261), answersTo);
    expect(answers).toHaveLength(1500);
    expect(answers.filter((isTaken) => isTaken).length).toBeGreaterThan(0);
  });
});
