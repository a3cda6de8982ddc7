import { resolve } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { documentedRules } from "../rules/documented.generated";

describe("the worker", () => {
  it("carries the rules' logic and nothing of their documentation", async () => {
    const { outputFiles } = await build({
      entryPoints: [resolve(import.meta.dirname, "worker.ts")],
      bundle: true,
      minify: true,
      charset: "utf8",
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "error",
    });
    const text = outputFiles[0]?.text ?? "";
    const carried = documentedRules.flatMap(({ rule, docs }) => {
      const { en, ko } = docs.words;
      return [en.title, en.why, ko.title, ko.why, docs.source]
        .filter((sentence) => text.includes(sentence))
        .map((sentence) => `${rule.id}: ${sentence}`);
    });
    expect(carried).toEqual([]);
    expect(documentedRules.filter(({ rule }) => !text.includes(rule.id))).toEqual([]);
    expect(text.match(/.{0,40}[가-힣].{0,40}/g)).toBeNull();
    expect(text).not.toMatch(/service:(\\n|\n) +pipelines:/);
  });
});
