import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import { readOpinion } from "./collector-opinion";
import { secondOpinion } from "./second-opinion";

const folder = mkdtempSync(join(tmpdir(), "opinion-"));
/** A stand-in for a collector. */
function script(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("secondOpinion", () => {
  it("hands over the texts in order, the variables of the question and no others", () => {
    const tell = script("telling", `echo "Error: $1 $2 $4 $(cat "\${5#file:}") [$A] [$HOME]" >&2; exit 1`);
    const sources = ["a: 1", "b: 2"].map((text) => ({ is: "text", text }) as const);
    const said = secondOpinion(tell, sources, { A: "x" });
    expect(said).toMatchObject({ is: "said", pass: false, panics: false });
    expect(said.is === "said" && said.text).toMatch(/^validate --config --config b: 2 \[x\] \[\]$/);
  });

  it("says why a collector is silent", () => {
    const why = words("host.no-file");
    expect(secondOpinion(join(folder, "nowhere"), [], {})).toEqual({ is: "silent", why });
    const odd = words("host.exit-code", { status: 3 });
    expect(secondOpinion(script("odd", "exit 3"), [], {})).toEqual({ is: "silent", why: odd });
  });

  it("knows a panic from a refusal", () => {
    expect(readOpinion(2, "panic: reflect: oh\n\ngoroutine 1 [running]:\nmain.go\n")).toEqual({
      is: "said",
      pass: false,
      panics: true,
      text: "reflect: oh",
    });
  });
});
