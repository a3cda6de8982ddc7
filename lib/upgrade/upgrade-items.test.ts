import { describe, expect, it } from "vitest";
import { createAnalyser } from "../analysis/analyse";
import { testCatalogue } from "../catalogue/testing";
import { newWorkspace } from "../workspace/new-workspace";
import type { Workspace } from "../workspace/types";
import { aimAt } from "./aim-at";
import { chartChanges } from "./chart-changes";
import { collectorChanges } from "./collector-changes";
import type { UpgradeTarget } from "./types";
import { upgradeItems } from "./upgrade-items";
import { upgradeWords } from "./words";

const today = "2026-12-01";

function designOn(collector: string, yaml: string, chart?: string): Workspace {
  const target = { collector, distribution: "contrib" } as const;
  const facts = chart === undefined ? {} : { "chart.version": chart };
  return newWorkspace("up", [{ role: "agent", yaml, target, facts }]);
}

/** "kind id-or-rule place", as the list shows them. */
function told(design: Workspace, target: Partial<UpgradeTarget>): readonly string[] {
  const analyse = createAnalyser(testCatalogue);
  const aim = { collector: null, chart: null, ...target };
  const before = analyse(design, today);
  const topology = analyse.read(design);
  const after = createAnalyser(testCatalogue)(aimAt(design, aim), today);
  return upgradeItems({ topology, before, after, target: aim, chart: "0.150.0" }).map(
    ({ kind, message }) => `${kind} ${message.id.replace(/^upgrade\.change\./, "")}`,
  );
}

const pipeline = (receivers: string, processors = "") => `
receivers: { ${receivers}: { include: [/var/log/app.log] } }
${processors}
exporters: { debug: {} }
service: { pipelines: { logs: { receivers: [${receivers}], exporters: [debug] } } }
`;

describe("an upgrade", { timeout: 60_000 }, () => {
  it("says what is renamed on the way, and nothing of it where both versions know one name", () => {
    expect(told(designOn("0.140.0", pipeline("filelog")), { collector: "0.159.0" })).toContain(
      "renamed rule.deprecated/component.default",
    );
    expect(told(designOn("0.120.0", pipeline("filelog")), { collector: "0.130.0" })).not.toContain(
      "renamed rule.deprecated/component.default",
    );
  });

  it("says what does not start any more, both ways", () => {
    const old = pipeline("file_log");
    expect(told(designOn("0.159.0", old), { collector: "0.140.0" }).join()).toContain(
      "breaks rule.collector/unknown-type",
    );
    const gone = `${pipeline("filelog")}extensions: { memory_ballast: {} }\n`;
    expect(told(designOn("0.100.0", gone), { collector: "0.159.0" }).join()).toContain("breaks rule.");
  });

  it("says which default is another, only for versions that lie between", () => {
    const yaml = pipeline("filelog", "processors: { filter: {} }");
    expect(told(designOn("0.150.0", yaml), { collector: "0.153.0" })).toContain("changes error-mode");
    expect(told(designOn("0.153.0", yaml), { collector: "0.159.0" })).not.toContain("changes error-mode");
    const decided = pipeline("filelog", "processors: { filter: { error_mode: propagate } }");
    expect(told(designOn("0.150.0", decided), { collector: "0.153.0" })).not.toContain("changes error-mode");
  });

  it("says what becomes possible, and puts what breaks first", () => {
    const yaml = pipeline("filelog", "processors: { memory_limiter: {} }");
    const items = told(designOn("0.100.0", yaml), { collector: "0.165.0" });
    expect(items).toContain("possible limiter-gc");
    expect(items.at(-1)).toMatch(/^possible/);
  });

  it("knows the chart's own changes, from the version that a tier is installed with", () => {
    const yaml = pipeline("file_log");
    expect(told(designOn("0.159.0", yaml, "0.158.0"), { chart: "0.170.0" })).toEqual([
      "renamed chart-rewrite-value",
    ]);
    expect(told(designOn("0.159.0", yaml, "0.165.0"), { chart: "0.170.0" })).toEqual([]);
  });

  it("changes no text by aiming", () => {
    const design = designOn("0.140.0", pipeline("filelog"));
    const aimed = aimAt(design, { collector: "0.165.0", chart: "0.170.0" });
    expect(aimed.tiers[0]).toMatchObject({
      yaml: design.tiers[0]?.yaml,
      target: { collector: "0.165.0" },
      facts: { "chart.version": "0.170.0" },
    });
  });

  it("has a sentence in both languages for each change, and no other", () => {
    const ids = [...collectorChanges, ...chartChanges].map(({ id }) => `upgrade.change.${id}`);
    const own = Object.keys(upgradeWords.en).filter((id) => id.startsWith("upgrade.change."));
    expect(own.toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(upgradeWords.ko)).toEqual(Object.keys(upgradeWords.en));
  });
});
