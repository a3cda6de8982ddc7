import { describe, expect, it } from "vitest";
import { createAnalyser } from "../analysis/analyse";
import { testCatalogue } from "../catalogue/testing";
import { projectGraph } from "../graph/project";
import { words } from "../base/words";
import { newWorkspace } from "../workspace/new-workspace";
import type { Place } from "../workspace/types";
import type { UpgradeItem, UpgradeKind } from "./types";
import { upgradeMarks } from "./upgrade-marks";

const yaml = `
receivers: { otlp: { protocols: { grpc: {} } } }
exporters: { debug: {} }
extensions: { health_check: {} }
service:
  extensions: [health_check]
  pipelines:
    traces: { receivers: [otlp], exporters: [debug] }
    logs: { receivers: [otlp], exporters: [debug] }
`;
const design = newWorkspace("marks", [{ role: "agent", yaml }]);
const view = projectGraph({ layout: {} }, createAnalyser(testCatalogue).read(design));

function item(kind: UpgradeKind, at: Place): UpgradeItem {
  return { kind, anchor: { tier: "agent", at }, message: words("upgrade.aimed"), since: null, fixes: [] };
}

function marks(...items: readonly UpgradeItem[]): readonly string[] {
  return [...upgradeMarks(view, items)].map(([id, { kind, count }]) => `${id} ${kind} ${count}`);
}

describe("an upgrade on the graph", () => {
  it("stands on every use of a component, by a setting of it too", () => {
    expect(marks(item("renamed", { yaml: ["receivers", "otlp", "protocols", "grpc"], part: "key" }))).toEqual(
      ["agent/traces/receivers/otlp renamed 1", "agent/logs/receivers/otlp renamed 1"],
    );
  });

  it("says the worst of what comes together, and how many they are", () => {
    const at = { yaml: ["extensions", "health_check"], part: "key" } as const;
    const [first, ...rest] = marks(item("possible", at), item("breaks", at), item("changes", at));
    expect(first).toMatch(/^chip:agent.*health_check breaks 3$/);
    expect(rest).toEqual([]);
  });

  it("stands on the pipeline or the tier where nothing narrower is drawn", () => {
    expect(marks(item("changes", { yaml: ["service", "pipelines", "logs"], part: "key" }))).toEqual([
      "lane:agent/logs changes 1",
    ]);
    expect(marks(item("changes", { yaml: ["service", "telemetry"], part: "key" }))).toEqual([
      "tier:agent changes 1",
    ]);
    expect(marks(item("breaks", { deploy: "chart.version" }))).toEqual(["tier:agent breaks 1"]);
  });
});
