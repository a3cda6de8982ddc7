import * as z from "zod/mini";
import { err, ok, type Result } from "../lib/base/result";
import { words, type Words } from "../lib/base/words";
import type { Finding } from "../lib/rules/types";
import { fingerprintOf } from "./formats/sarif";
import { readInput } from "./read-input";

const schema = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.object({ rule: z.string(), fingerprint: z.string() })),
});

/** The findings that a team has decided to live with for now, by fingerprint. */
export type Baseline = ReadonlySet<string>;

/** A baseline's text for these findings: sorted, a line each, so that a change of it reads well in a review. */
export function writeBaseline(findings: readonly Finding[]): string {
  const lines = findings
    .map((finding) => JSON.stringify({ rule: finding.rule, fingerprint: fingerprintOf(finding) }))
    .toSorted();
  return `{\n  "version": 1,\n  "findings": [${lines.map((line) => `\n    ${line}`).join(",")}\n  ]\n}\n`;
}

/** Reads a baseline file. The error is a sentence. */
export function readBaseline(file: string): Result<Baseline, Words> {
  const text = readInput(file);
  if (!text.ok) return text;
  const parsed = schema.safeParse(parseJson(text.value));
  return parsed.success
    ? ok(new Set(parsed.data.findings.map(({ fingerprint }) => fingerprint)))
    : err(words("cli.baseline-shape", { file }));
}

/** Findings that the baseline does not hold, and how many it does. */
export function beyond(
  findings: readonly Finding[],
  baseline: Baseline,
): { readonly fresh: readonly Finding[]; readonly known: number } {
  const fresh = findings.filter((finding) => !baseline.has(fingerprintOf(finding)));
  return { fresh, known: findings.length - fresh.length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
