import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { charts } from "../../cli/charts";
import { importValues } from "../helm/import/import-values";
import { okFixtures } from "../rules/testing/fixtures";
import { blankTemplate } from "../workspace/templates/blank";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import { newWorkspace } from "../workspace/new-workspace";
import type { Workspace } from "../workspace/types";
import { createJudge } from "./judge";

const chart = "0.170.0";
const archive = resolve(
  import.meta.dirname,
  `../../../shared/helm/charts/opentelemetry-collector-${chart}.tgz`,
);
const text = readFileSync(join(import.meta.dirname, "../../docs/good-set.md"), "utf8");

const alarms = (workspace: Workspace) =>
  createJudge()
    .analyse(workspace, "2026-12-01")
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule }) => rule);

describe("the good set", { timeout: 120_000 }, () => {
  it.each<readonly [string, Workspace]>([
    ["the two-tier template", twoTierTemplate("good")],
    ["the blank template", blankTemplate("good")],
    ...okFixtures().map(({ name, workspace }) => [name, workspace] as const),
  ])("%s has neither an error nor a warning", (_, workspace) => {
    expect(alarms(workspace)).toEqual([]);
  });

  it.skipIf(!existsSync(archive))(
    "the chart's test values are told exactly what docs/good-set.md lists",
    () => {
      const { catalogue } = createJudge();
      const found = new Map<string, string[]>();
      const names = valuesIn(archive);
      for (const name of names) {
        const request = { text: contentOf(name), chart, release: "otel", namespace: "default" };
        const imported = importValues(request, catalogue, charts);
        if (!imported.ok) throw new Error(`${name}: ${imported.error.id}`);
        for (const rule of new Set(alarms(newWorkspace("ci", [{ ...imported.value.tier, id: "otel" }]))))
          found.set(rule, [...(found.get(rule) ?? []), shortOf(name)]);
      }
      const rows = [...found].map(([rule, of]) => [rule, of.length === names.length ? "all" : of.join(", ")]);
      expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(listed()));
      expect(names.length).toBeGreaterThan(20);
    },
  );
});

/** Rule and files of each row of the table on the chart's test values. */
function listed(): readonly (readonly [string, string])[] {
  const part = text.slice(text.indexOf("## The chart's"), text.indexOf("## Upstream's"));
  return [...part.matchAll(/^\| `([^`]+)`\s*\| ([^|]+?)\s*\|/gm)].map(([, rule = "", of = ""]) => [rule, of]);
}

function valuesIn(file: string): readonly string[] {
  const { stdout } = spawnSync("tar", ["tzf", file], { encoding: "utf8" });
  const sorted = stdout.split("\n").filter((name) => /\/ci\/.*-values\.yaml$/.test(name));
  return sorted.toSorted();
}

function contentOf(name: string): string {
  return spawnSync("tar", ["xzOf", archive, name], { encoding: "utf8" }).stdout;
}

function shortOf(name: string): string {
  return name.replace(/^.*\/ci\/|-values\.yaml$/g, "");
}
