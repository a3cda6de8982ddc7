/**
 * `npm run new:rule -- <family>/<name> [component|pipeline|tier|topology]` writes a rule and its test from a template that
 * compiles, and then the registry. Its tests fail until the rule is written: that is where to begin.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const scopes: Readonly<Record<string, string>> = {
  component: "{ component, tier }",
  pipeline: "{ pipeline, tier }",
  tier: "tier",
  topology: "topology",
};

const [id = "", scope = "pipeline"] = process.argv.slice(2);
const subject = scopes[scope];
const file = join(root, "lib/rules", `${id}.ts`);
if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id) || subject === undefined) {
  fail("Usage: npm run new:rule -- <family>/<name> [component|pipeline|tier|topology]");
} else if (existsSync(file)) {
  fail(`lib/rules/${id}.ts exists`);
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ruleText(id, scope, subject));
  writeFileSync(file.replace(/\.ts$/, ".test.ts"), testText(id));
  spawnSync(process.execPath, [...process.execArgv, join(root, "scripts/gen-registries.ts")], {
    stdio: "inherit",
  });
  console.log(`Wrote lib/rules/${id}.ts and its test. Next: npx vitest run lib/rules/${id}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function exportName(id: string): string {
  return camelCase(id.slice(id.indexOf("/") + 1));
}

function ruleText(id: string, scope: string, subject: string): string {
  return `import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { RuleDocs } from "../types";

export const ${exportName(id)} = rule({
  id: "${id}",
  scope: "${scope}",
  severity: "warning",
  *check(${subject}, { catalogue }) {
    // yield { at: { yaml: […], part: "key" }, params: {…}, fixes: [{ id: "…", safety: "safe", edits: […] }] };
    // yield { ask: "<deploy fact>", tier: "<tier>" } where a fact decides and is unknown.
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      // The good state, as a short sentence.
      title: "",
      // What happens to the user's data and why: two to four sentences.
      why: "",
      // ICU messages of at most 200 characters; the user's own names in backticks.
      messages: { default: "" },
      fixes: {},
    },
    ko: { title: "", why: "", messages: { default: "" }, fixes: {} },
  },
  // An https address, or "derived: …" with the facts it follows from.
  source: "",
  bad: {
    tiers: {
      agent: yaml\`
        receivers:
          otlp: { protocols: { grpc: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      \`,
    },
  },
  good: {
    tiers: {
      agent: yaml\`
        receivers:
          otlp: { protocols: { grpc: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      \`,
    },
  },
});
`;
}

function testText(id: string): string {
  const name = exportName(id);
  return `import { describeRule } from "../testing/describe-rule";
import { ${name} } from "./${id.slice(id.indexOf("/") + 1)}";

describeRule(${name}, {
  silent: {},
  reports: {},
});
`;
}
