import { describe, expect, it } from "vitest";
import { testOttl } from "../catalogue/fields/testing";
import { loadOttl } from "./load-ottl";

describe("loadOttl", () => {
  it("takes the published file as it is", async () => {
    expect(await loadOttl(async () => testOttl)).toEqual(testOttl);
  });

  it("is null for another format, a cut file and one that cannot be had", async () => {
    const broken = [{ ...testOttl, schema: 3 }, { ...testOttl, sets: {} }, null];
    for (const data of broken) expect(await loadOttl(async () => data)).toBeNull();
    expect(await loadOttl(() => Promise.reject(new Error("offline")))).toBeNull();
  });
});
