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
  const expected = `${head}${rows.join("\n")}\n\n${rows.length} rules.\n`;
  if (process.env["UPDATE"]) writeFileSync(file, expected);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(expected);
});

/** How safe the fixes are that the rule offers for its bad example. */
function fixesOf({ rule, docs }: DocumentedRule): string {
  const { findings } = judge([rule], workspaceOf(docs.bad)).judgement;
  const safeties = findings
    .filter((finding) => finding.rule === rule.id)
    .flatMap(({ fixes }) => fixes.map(({ safety }) => safety));
  return [...new Set(safeties)].toSorted().toReversed().join(", ") || "none";
}
