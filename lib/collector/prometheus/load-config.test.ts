import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../testing/problems-of";

type Case = { readonly config: string; readonly says: string | null };

// What stands in `config` of the receiver, and what the collector 0.159.0 said of it first on a machine without any of the files;
// null where it passed.
const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("../../../fixtures/collector/prometheus.json", import.meta.url), "utf8"),
);
const begin = "prometheus receiver: failed to unmarshal yaml to prometheus config object: ";

describe("Prometheus' own settings", () => {
  it.each(cases)("say what its library says of $config", ({ config, says }) => {
    const found = problemsOf("receiver", `prometheus: { config: ${config} }`);
    const texts = found.map(({ text }) => (text.startsWith(begin) ? text.slice(begin.length) : text));
    expect(texts.slice(0, 1)).toEqual(says === null ? [] : [says]);
  });
});
