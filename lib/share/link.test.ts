import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workspace } from "../workspace/types";
import { newWorkspace } from "../workspace/new-workspace";
import { pack } from "./codec";
import { fileName, fromFile, toFile } from "./file";
import { carriesDesign, decodeLink, encodeLink, maxLinkBytes } from "./link";
import { anyWorkspace } from "./testing/any-workspace";

const small = newWorkspace("Two tiers", [
  { role: "agent", yaml: "receivers: {} # mine\n", facts: { "workload.nodes": 20 } },
  { role: "gateway", yaml: "exporters:\n  debug:\n" },
]);

describe("links", () => {
  it("give back any design", () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        const link = encodeLink(workspace);
        expect(link.ok ? decodeLink(link.value) : link).toEqual({ ok: true, value: workspace });
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it("open for ever once they were made", () => {
    const folder = resolve(import.meta.dirname, "../../fixtures/links");
    const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    expect(files).toEqual(expect.arrayContaining(["v1-two-tiers.txt", "v2-two-tiers.txt"]));
    for (const file of files) {
      const design = readFileSync(join(folder, file.replace(/\.txt$/, ".otelier.json")), "utf8");
      expect(decodeLink(readFileSync(join(folder, file), "utf8").trim())).toEqual(fromFile(design));
    }
  });

  it("are found in a whole address, beside other parts, and with an escaped colon", () => {
    const link = encodeLink(small);
    const fragment = link.ok ? link.value : "";
    for (const address of [
      fragment,
      fragment.slice(1),
      `https://o.example/design?x=1${fragment}`,
      `#v=2&${fragment.slice(1)}`,
      fragment.replace(":", "%3A"),
    ])
      expect(decodeLink(address)).toEqual({ ok: true, value: small });
    expect([carriesDesign(fragment), carriesDesign("#"), carriesDesign("#rules")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("are refused above the limit, with the size", () => {
    // Digits in no order do not deflate.
    let seed = 1;
    const digits = Array.from({ length: 80_000 }, () => (seed = (seed * 48_271) % 2_147_483_647) % 10).join(
      "",
    );
    const result = encodeLink(newWorkspace("large", [{ role: "agent", yaml: `# ${digits}\n` }]));
    expect(result).toMatchObject({
      ok: false,
      error: { reason: "too-large", message: { params: { limit: maxLinkBytes / 1000 } } },
    });
  });

  it("are refused with a reason when they hold no design", () => {
    expect(reason("")).toBe("share.no-design");
    expect(reason("#d=1:xx")).toBe("share.damaged-link");
    expect(reason(`#d=${pack("not json")}`)).toBe("share.not-json");
    expect(reason(`#d=${pack("[]")}`)).toBe("workspace.not-a-design");
    expect(reason(`#d=${pack('{"version":99}')}`)).toBe("workspace.newer");
  });
});

describe("files", () => {
  it("give back any design", () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        expect(fromFile(toFile(workspace))).toEqual({ ok: true, value: workspace });
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it("are equal for equal designs, whatever the order of their keys", () => {
    const shuffled: Workspace = {
      waivers: [],
      notes: [],
      layout: { b: { y: 2, x: 1 }, a: { x: 0, y: 0 } },
      tiers: small.tiers,
      name: small.name,
      version: 2,
    };
    const sorted = { ...small, layout: { a: { x: 0, y: 0 }, b: { x: 1, y: 2 } } };
    expect(JSON.parse(toFile(shuffled))).toEqual(JSON.parse(toFile(sorted)));
    expect(toFile(small).startsWith('{\n  "version": 2,\n  "name": "Two tiers",\n  "tiers": [')).toBe(true);
  });

  it("may begin with a byte order mark", () => {
    expect(fromFile(`\uFEFF${toFile(small)}`)).toEqual({ ok: true, value: small });
  });

  it("are called after the design", () => {
    expect(fileName("Two tiers / v2")).toBe("two-tiers-v2.otelier.json");
    expect(fileName("결제 시스템")).toBe("결제-시스템.otelier.json");
    expect(fileName("../..")).toBe("design.otelier.json");
  });
});

function reason(fragment: string): string {
  const result = decodeLink(fragment);
  return result.ok ? "opened" : result.error.message.id;
}
