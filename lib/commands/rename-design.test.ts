import { describe, expect, it } from "vitest";
import { renameDesign } from "./rename-design";
import { after, refusal } from "./testing";

describe("rename-design", () => {
  it("gives the design another name, without blanks around it", () => {
    expect(after(renameDesign, { name: "  checkout " }).name).toBe("checkout");
  });

  it.each(["", "   ", "x".repeat(201)])("refuses %j", (name) => {
    expect(refusal(renameDesign, { name })).toEqual(["not-allowed", "command.design-name"]);
  });
});
