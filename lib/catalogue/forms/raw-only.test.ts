import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { everySetting } from "./testing/every-setting";
import { reflected, writtenRows } from "./testing/forms";

const file = join(import.meta.dirname, "../../../docs/forms.md");
const head = `# Settings that are edited as YAML

A component's form has a control for every setting that the reflected tree names. The settings below take any value, or are
filled by a registry that reflection does not see: their control is a field for YAML. \`*\` stands for any key or list
position. Made by \`UPDATE=1 npx vitest run lib/catalogue/forms/raw-only.test.ts\`.
`;

it("docs/forms.md lists every setting that can only be edited as YAML", () => {
  const sections = reflected.flatMap((component) => {
    const config = everySetting(component);
    const raw = writtenRows({ component, config })
      .filter(({ shape }) => shape.is === "raw")
      .map(({ path }) =>
        path.map((step) => (typeof step === "number" || step === "entry" ? "*" : step)).join("."),
      );
    const { kind, type } = component.settings;
    const lines = [...new Set(raw)].map((path) => `- \`${path}\``);
    return lines.length === 0 ? [] : [`## ${kind} \`${type}\`\n\n${lines.join("\n")}\n`];
  });
  const expected = [head, ...sections].join("\n");
  if (process.env.UPDATE) writeFileSync(file, expected);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(expected);
});
