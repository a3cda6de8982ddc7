import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { languages } from "../base/words";
import { documentedRules } from "./documented.generated";
import { judge, workspaceOf } from "./testing/example";
import type { DocumentedRule } from "./types";

const file = join(import.meta.dirname, "../../docs/rules.md");
const head = `# Rules

Every rule with its file and test, what its fixes are on its bad example (\`safe\`: applied without a look; \`review\`: a
person should look first) and the languages of its words. Why rules differ from the facts they were written from stands in
[the decisions](decisions/). Made by \`UPDATE=1 npx vitest run lib/rules/table.test.ts\`.

| rule | severity | file | test | fixes | languages |
| ---- | -------- | ---- | ---- | ----- | --------- |
`;

it("docs/rules.md lists every rule with its test, its fixes and its languages", { timeout: 60_000 }, () => {
  const rows = documentedRules.map((documented) => {
    const { id, severity } = documented.rule;
    const test = `lib/rules/${id}.test.ts`;
    expect(existsSync(join(import.meta.dirname, `${id}.test.ts`)), `${test} exists`).toBe(true);
    const spoken = languages.filter((language) => documented.docs.words[language].title !== "");
    return `| \`${id}\` | ${severity === "info" ? "note" : severity} | \`lib/rules/${id}.ts\` | \`${test}\` | ${fixesOf(documented)} | ${spoken.join(", ")} |`;
  });
  const expected = `${head}${rows.join("\n")}\n\n${rows.length} rules.\n\n${leftOutTable()}`;
  if (process.env["UPDATE"]) writeFileSync(file, expected);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(expected);
});

/** Ids of the facts that are no rule, with the decision that says why. */
const leftOut: Readonly<Record<string, string>> = {
  "edge/scheme-otlp-grpc-ok": "0009-affinity-and-hop-rules.md",
  "sampling/logs-metrics-in-tail-pipeline": "0012-flow-order-and-path-rules.md",
};

function leftOutTable(): string {
  const rows = Object.entries(leftOut).map(([id, decision]) => {
    const text = readFileSync(join(import.meta.dirname, "../../docs/decisions", decision), "utf8");
    expect(text, `${decision} speaks of ${id}`).toContain(id);
    return `| \`${id}\` | [${decision}](decisions/${decision}) |`;
  });
  return `Left out:\n\n| id | decision |\n| --- | --- |\n${rows.join("\n")}\n`;
}

const facts = join(import.meta.dirname, "../../../shared/facts/rules.md");
it.skipIf(!existsSync(facts))("every id of the facts is a rule, or is left out by a decision", () => {
  const ids = [...readFileSync(facts, "utf8").matchAll(/^\| `([a-z0-9]+\/[a-z0-9-]+)`/gm)].map(
    ([, id]) => id ?? "",
  );
  const known = new Set([...documentedRules.map(({ rule }) => rule.id), ...Object.keys(leftOut)]);
  expect(ids.length).toBeGreaterThan(200);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

/** How safe the fixes are that the rule offers for its bad example. */
function fixesOf({ rule, docs }: DocumentedRule): string {
  const { findings } = judge([rule], workspaceOf(docs.bad)).judgement;
  const safeties = findings
    .filter((finding) => finding.rule === rule.id)
    .flatMap(({ fixes }) => fixes.map(({ safety }) => safety));
  return [...new Set(safeties)].toSorted().toReversed().join(", ") || "none";
}
