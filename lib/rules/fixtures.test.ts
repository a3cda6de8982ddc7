import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatMessage } from "../base/format";
import type { Words } from "../base/words";
import { readDocument } from "../yaml/document";
import { positionAt, rangeOf } from "../yaml/locate";
import type { Workspace } from "../workspace/types";
import { formatPlace } from "./anchor";
import { documentedRules } from "./documented.generated";
import { rules } from "./registry.generated";
import { ruleWords } from "./rule-words";
import { judge } from "./testing/example";
import { badFixtures, okFixtures } from "./testing/fixtures";
import type { Finding, Judgement } from "./types";

/** `UPDATE_FINDINGS=1 npx vitest run lib/rules/fixtures.test.ts` writes what is said now; the diff is for review. */
const update = process.env["UPDATE_FINDINGS"] === "1";
const book = ruleWords(documentedRules).en;

describe("fixtures/configs/ok", () => {
  it.each(okFixtures())("$name: nothing worse than a note is said", ({ workspace }) => {
    const { judgement, topology } = judge(rules, workspace);
    expect(topology.tiers.flatMap((tier) => tier.issues)).toEqual([]);
    const alarms = judgement.findings.filter(({ severity }) => severity !== "info");
    expect(report({ ...judgement, findings: alarms }, workspace)).toBe("");
    expect(judgement.notChecked.components).toEqual([]);
  });
});

describe("fixtures/configs/bad", () => {
  it.each(badFixtures())("$name: exactly its findings.txt is said", ({ folder, workspace }) => {
    const said = report(judge(rules, workspace).judgement, workspace);
    const file = join(folder, "findings.txt");
    if (update) writeFileSync(file, said);
    expect(existsSync(file), "findings.txt is written with UPDATE_FINDINGS=1").toBe(true);
    expect(said).toBe(readFileSync(file, "utf8"));
    expect(said).not.toBe("");
  });
});

/** One block per finding: severity, rule, place; the message; the fixes. Then what was waived, and what nobody knows. */
function report({ findings, waived }: Judgement, workspace: Workspace): string {
  const lines = [
    ...findings.flatMap((finding) => [
      `${finding.severity} ${finding.rule} ${finding.anchor.tier}${position(finding, workspace)} ${formatPlace(finding.anchor.at)}`,
      `  ${say(finding.message)}`,
      ...finding.fixes.map((fix) => `  [${fix.safety}] ${say(fix.title)}`),
    ]),
    ...waived.map(
      ({ finding, reason, until }) => `waived ${finding.key}: ${reason}${until ? ` (until ${until})` : ""}`,
    ),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function say({ id, params }: Words): string {
  return formatMessage("en", book[id] ?? id, params);
}

function position({ anchor, position }: Finding, workspace: Workspace): string {
  const text = workspace.tiers.find(({ id }) => id === anchor.tier)?.yaml ?? "";
  const range = "yaml" in anchor.at ? rangeOf(readDocument(text), anchor.at.yaml, anchor.at.part) : null;
  const found = position ?? (range ? positionAt(text, range.start) : null);
  return found ? `:${found.line}:${found.column}` : "";
}
