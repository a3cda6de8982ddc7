import { describe, expect, it } from "vitest";
import { isPublishedCatalogue } from "./is-published";
import { catalogueData } from "./published-catalogue.generated";

describe("isPublishedCatalogue", () => {
  it("knows the published file", () => {
    expect(isPublishedCatalogue(catalogueData)).toBe(true);
  });

  it.each([
    null,
    "<html>",
    [],
    {},
    { schema: 2, components: [], renames: [] },
    { schema: 1, components: {} },
  ])("refuses %j", (data) => {
    expect(isPublishedCatalogue(data)).toBe(false);
  });
});
