import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bringFiles, bringText } from "./bring";

const file = (name: string, content: BlobPart) => new File([content], name);
const zip = (files: Parameters<typeof zipSync>[0]) => new Uint8Array(zipSync(files));

describe("bringing files into a design", () => {
  it("unpacks archives and names what was passed over in them", async () => {
    const archive = zip({ "a.yaml": strToU8("receivers: {}\n"), "notes.txt": strToU8("x") });
    expect(await bringFiles([file("all.zip", archive), file("b.yaml", "exporters: {}\n")])).toEqual({
      sources: [
        { name: "a.yaml", text: "receivers: {}\n" },
        { name: "b.yaml", text: "exporters: {}\n" },
      ],
      troubles: [],
      skipped: ["notes.txt"],
    });
  });

  it("refuses each bad file by itself: 20 MB before it is read, a bomb, bytes, another encoding", async () => {
    const large = file("large.yaml", new Uint8Array(20 * 1024 * 1024));
    Object.defineProperty(large, "arrayBuffer", { value: () => Promise.reject(new Error("was read")) });
    const { sources, troubles } = await bringFiles([
      large,
      file("bomb.zip", zip({ "a.yaml": new Uint8Array(40_000_000) })),
      file("binary.yaml", new Uint8Array([97, 0, 98])),
      file("latin.yaml", new Uint8Array([0x61, 0x3a, 0x20, 0xe9])),
      file("good.yaml", "receivers: {}\n"),
    ]);
    expect(sources.map(({ name }) => name)).toEqual(["good.yaml"]);
    expect(troubles).toMatchObject([
      { name: "large.yaml", why: { reason: "tooLarge", size: 20, limit: 8 } },
      { name: "bomb.zip", why: { says: { id: "imports.zip-bomb" } } },
      { name: "binary.yaml", why: { reason: "binary" } },
      { name: "latin.yaml", why: { reason: "encoding" } },
    ]);
  });

  it("bounds pasted text as it bounds files", () => {
    expect(bringText("pasted", "x".repeat(9 * 1024 * 1024)).troubles).toMatchObject([
      { why: { reason: "tooLarge", size: 9 } },
    ]);
  });
});
