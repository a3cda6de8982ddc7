import { describe, expect, it } from "vitest";
import { readOperators } from "./operator";

describe("readOperators", () => {
  it("numbers operators that are called by their type, around ids that are taken", () => {
    const list = ["noop", "noop1", "noop", "noop"].map((id) => ({ type: "noop", id }));
    expect(readOperators(list, ["operators"])?.map(({ id }) => id)).toEqual([
      "noop",
      "noop1",
      "noop2",
      "noop3",
    ]);
  });

  it("does not read a list with an operator that is not known", () => {
    expect(readOperators([{ "#unknown": true }], ["operators"])).toBeNull();
  });
});
