import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { testFields } from "../catalogue/fields/testing";
import { coverageOf, type Coverage } from "./coverage";

const file = join(import.meta.dirname, "../../docs/verdict.md");
const head = `# How far the verdict goes

What the collector does after it has decoded a component's settings, and which part of that is judged here. Decoding itself is
judged for every component below. _Validate_: the checks of the Go types in its configuration; those that are not judged stand
below it. _Create_ and _start_: there are checks of what its factory refuses and of what stops it while the pipelines are built;
where they are not named, the collector refuses nothing there or it is not judged. What is not judged is never reported. Made by
\`UPDATE=1 npx vitest run lib/collector/coverage.test.ts\`.
`;

it("docs/verdict.md says how far the verdict goes with each component", () => {
  const kinds = [...new Set(testFields.components.map(({ kind }) => kind))];
  const sections = kinds.map((kind) => {
    const components = testFields.components.filter((component) => component.kind === kind);
    const lines = components.map((component) => lineOf(component.type, coverageOf(component, testFields)));
    return `## ${kind}\n\n${lines.join("\n")}\n`;
  });
  const expected = [head, ...sections].join("\n");
  if (process.env.UPDATE) writeFileSync(file, expected);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(expected);
});

function lineOf(type: string, { validating, missing, hasFactory, hasStart }: Coverage): string {
  const judged = validating.length - missing.length;
  const validate = missing.length === 0 ? "Validate full" : `Validate ${judged} of ${validating.length}`;
  const parts = [
    validating.length === 0 ? "nothing to validate" : validate,
    ...(hasFactory ? ["create"] : []),
    ...(hasStart ? ["start"] : []),
  ];
  const notJudged = missing.map((id) => `\n  - not judged: \`${id.split("/").at(-1)}\``);
  return `- \`${type}\`: ${parts.join(", ")}${notJudged.join("")}`;
}
