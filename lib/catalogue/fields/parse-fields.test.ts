import { describe, expect, it } from "vitest";
import { parseFields } from "./parse-fields";
import { testFields, testHarvestedFields } from "./testing";

describe("parseFields", () => {
  it("reads what is published", () => {
    expect(parseFields(testFields)).toEqual({ ok: true, value: testFields });
    expect(parseFields(testHarvestedFields)).toEqual({ ok: true, value: testHarvestedFields });
  });

  it("refuses a file that names a struct it does not hold", () => {
    const types = { ...testFields.types };
    delete types["go.opentelemetry.io/collector/processor/batchprocessor.Config"];
    const parsed = parseFields({ ...testFields, types });
    expect(parsed).toMatchObject({
      ok: false,
      error: {
        reason: "unreadable",
        message: { params: { where: "go.opentelemetry.io/collector/processor/batchprocessor.Config" } },
      },
    });
  });

  it("says where another shape begins", () => {
    const parsed = parseFields({ ...testFields, gates: [{ id: "a.b", stage: "Never", enabled: true }] });
    expect(parsed).toMatchObject({ ok: false, error: { message: { params: { where: "gates.0.stage" } } } });
  });

  it("tells a newer format from a damaged file", () => {
    const parsed = parseFields({ ...testFields, schema: 2 });
    expect(parsed).toMatchObject({ ok: false, error: { message: { id: "catalogue.fields-newer" } } });
  });

  it("refuses what is no file of facts at all", () => {
    for (const data of [null, "<html>", [], {}])
      expect(parseFields(data)).toMatchObject({ ok: false, error: { reason: "unreadable" } });
  });
});
