import { describe, expect, it } from "vitest";
import { testFields, testHarvestedFields } from "../catalogue/fields/testing";
import { fieldsUrl, harvestedFieldsUrl } from "../catalogue/published.generated";
import { loadFields } from "./load-fields";

const published: Readonly<Record<string, unknown>> = {
  [fieldsUrl]: testFields,
  [harvestedFieldsUrl]: testHarvestedFields,
};
const fetchFrom = (files: Readonly<Record<string, unknown>>) => async (url: string) => {
  if (!(url in files)) throw new Error(`${url}: 404`);
  return files[url];
};

describe("loadFields", () => {
  it("brings reflected and harvested settings together", async () => {
    const fields = await loadFields(fetchFrom(published));
    expect(fields?.of("receiver", "otlp")?.knowledge).toBe("reflected");
    expect(fields?.components.some(({ knowledge }) => knowledge === "harvested")).toBe(true);
  });

  it("does without the harvested ones", async () => {
    const fields = await loadFields(fetchFrom({ [fieldsUrl]: testFields }));
    expect(fields?.of("receiver", "otlp")).not.toBeNull();
  });

  it("knows nothing where the reflected ones are missing or damaged", async () => {
    expect(await loadFields(fetchFrom({}))).toBeNull();
    expect(
      await loadFields(fetchFrom({ ...published, [fieldsUrl]: { schema: 1, version: "0.159.0" } })),
    ).toBeNull();
  });
});
