import { describe, expect, it } from "vitest";
import { importShelf } from "./import-shelf";

describe("importShelf", () => {
  it("knows nothing and throws nothing where the browser keeps no data", async () => {
    const shelf = importShelf();
    await expect(shelf.keep("d", { agent: { name: "values.yaml", text: "a: 1" } })).resolves.toBeUndefined();
    await expect(shelf.read("d", "agent")).resolves.toBeNull();
    await expect(shelf.forget("d")).resolves.toBeUndefined();
  });
});
