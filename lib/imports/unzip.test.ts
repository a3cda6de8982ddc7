import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isZip, unzip } from "./unzip";

describe("unzip", () => {
  it("gives the YAML and JSON files of an archive and names the rest", () => {
    const bytes = zipSync({
      "deploy/agent.yaml": strToU8("receivers: {}\n"),
      "deploy/all.json": strToU8("{}"),
      "README.md": strToU8("hello"),
      "__MACOSX/._agent.yaml": strToU8("x"),
    });
    expect(isZip(bytes)).toBe(true);
    expect(unzip(bytes)).toEqual({
      ok: true,
      value: {
        sources: [
          { name: "deploy/agent.yaml", text: "receivers: {}\n" },
          { name: "deploy/all.json", text: "{}" },
        ],
        skipped: ["README.md"],
      },
    });
  });

  it("gives up at its bounds, whatever the archive says of itself", () => {
    const bomb = zipSync({ "a.yaml": new Uint8Array(40_000_000), "b.yaml": new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(idOf(unzip(bomb))).toBe("imports.zip-bomb");
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`${n}.yaml`, strToU8("a: 1")]));
    expect(idOf(unzip(zipSync(many)))).toBe("imports.zip-entries");
  });

  it("says what is damaged and what holds nothing", () => {
    const bytes = zipSync({ "a.yaml": strToU8("a: 1\n".repeat(500)) });
    expect(idOf(unzip(bytes.slice(0, 40)))).toBe("imports.zip-broken");
    expect(idOf(unzip(strToU8("PK\u0003\u0004 no archive")))).toBe("imports.zip-broken");
    expect(idOf(unzip(zipSync({ "a.png": strToU8("x") })))).toBe("imports.zip-nothing");
  });
});

function idOf(result: ReturnType<typeof unzip>): string | null {
  return result.ok ? null : result.error.id;
}
