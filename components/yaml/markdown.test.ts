import { describe, expect, it } from "vitest";
import { markdownOf } from "./markdown";

describe("markdownOf", () => {
  it("keeps code as it is and takes the rest literally", () => {
    expect(markdownOf("set `a_b*c` in traces_x and [y](z) <b>")).toBe(
      "set `a_b*c` in traces\\_x and \\[y\\](z) \\<b\\>",
    );
  });
});
