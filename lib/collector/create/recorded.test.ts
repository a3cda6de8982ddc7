import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Kind, Signal } from "../../catalogue/types";
import { problemsOf } from "../testing/problems-of";

type Case = {
  readonly kind: Kind;
  readonly yaml: string;
  readonly signal?: Signal;
  readonly says: string | null;
};

// One component each; `says` is what the factory of the collector 0.159.0 answered for it in a pipeline (of logs, if no signal
// is named) on a machine without any of the files; null where it made it.
const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("../../../fixtures/collector/factories.json", import.meta.url), "utf8"),
);

describe("factories of the collector", () => {
  it.each(cases)("say what the collector says of $kind $yaml", ({ kind, yaml, signal, says }) => {
    const found = problemsOf(kind, yaml, { signal: signal ?? "logs" }).filter(
      ({ stage }) => stage !== "start",
    );
    const texts = found.map(({ stage, text }) => (stage === "panic" ? `panic: ${text}` : text));
    expect(texts.slice(0, 1)).toEqual(says === null ? [] : [says]);
  });
});
