import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeFiles } from "./write-file";

const folder = mkdtempSync(join(tmpdir(), "otelier-write-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFiles", () => {
  it("writes none where one cannot be written, and says why", () => {
    writeFileSync(at("a.yaml"), "old");
    mkdirSync(at("b.yaml"));
    const said = writeFiles([
      { file: at("a.yaml"), text: "new" },
      { file: at("b.yaml"), text: "new" },
    ]);
    expect(said).toEqual({ id: "cli.write-folder", params: { file: at("b.yaml") } });
    expect(readFileSync(at("a.yaml"), "utf8")).toBe("old");
    expect(writeFiles([{ file: at("none/c.yaml"), text: "" }])).toMatchObject({ id: "cli.write-no-folder" });
    expect(writeFiles([{ file: at("a.yaml/c.yaml"), text: "" }])).toMatchObject({
      id: "cli.write-no-folder",
    });
  });

  it("makes folders where that is asked for", () => {
    expect(writeFiles([{ file: at("deep/er/c.yaml"), text: "c" }], { folders: true })).toBeNull();
    expect(readFileSync(at("deep/er/c.yaml"), "utf8")).toBe("c");
    expect(writeFiles([{ file: at("a.yaml/c.yaml"), text: "" }], { folders: true })).not.toBeNull();
  });
});
