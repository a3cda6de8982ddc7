import { describe, expect, it } from "vitest";
import { testFields } from "../../lib/catalogue/fields/testing";
import { createFields } from "../../lib/catalogue/fields/fields";
import { testCatalogue } from "../../lib/catalogue/testing";

describe("the published settings", () => {
  const fields = createFields(testFields, null);

  it("are found by every name of their component, renames without a fallback too", () => {
    expect(fields.of("processor", "experimental_metricsgeneration")).toBe(
      fields.of("processor", "metricsgeneration"),
    );
    const lost = testCatalogue.components
      .filter(({ kind, type }) => fields.of(kind, type) !== null)
      .flatMap(({ kind, aliases }) => aliases.map((alias) => [kind, alias.type] as const))
      .filter(([kind, name]) => fields.of(kind, name) === null);
    expect(lost).toEqual([]);
  });
});
