import { describe, expect, it } from "vitest";
import { after, contextOf } from "./testing";
import { tidyLayout } from "./tidy-layout";

describe("tidy-layout", () => {
  it("forgets every moved node and changes no text", () => {
    const context = contextOf(undefined, { more: { layout: { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } } } });
    const tidy = after(tidyLayout, {}, context);
    expect(tidy.layout).toEqual({});
    expect(tidy.tiers).toBe(context.workspace.tiers);
  });
});
