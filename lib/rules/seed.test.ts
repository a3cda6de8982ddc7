import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createAnalyser } from "../analysis/analyse";
import { testCatalogue } from "../catalogue/testing";
import { fixSafe } from "../session/fix-safe";
import { applyChange } from "../workspace/change";
import type { Workspace } from "../workspace/types";
import { words } from "../base/words";
import { formatPlace } from "./anchor";
import { rules } from "./registry.generated";
import { judge, today } from "./testing/example";
import type { Finding } from "./types";

/** Two real configurations that lie beside the repository. Where they do not, these tests are skipped. */
const folder = resolve(import.meta.dirname, "../../../shared/seed");

const read = (name: string) => {
  const file = resolve(folder, name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};
const findingsIn = (workspace: Workspace) => judge(rules, workspace).judgement.findings;
const ids = (findings: readonly Finding[]) =>
  findings.map(({ rule, anchor }) => `${rule} ${anchor.tier} ${formatPlace(anchor.at)}`);
const mended = (workspace: Workspace, rule: string, tier?: string) => {
  const fix = findingsIn(workspace).find(
    (finding) => finding.rule === rule && (tier === undefined || finding.anchor.tier === tier),
  )?.fixes[0];
  if (!fix) throw new Error(`${rule} offers no fix`);
  const result = applyChange(workspace, {
    label: words("test"),
    edits: fix.edits,
    capture: { as: "step" },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe.skipIf(!existsSync(folder))("the two tiers of ../shared/seed", () => {
  const target = { collector: "0.154.0", distribution: "contrib" } as const;
  const seed: Workspace = {
    version: 2,
    name: "seed",
    tiers: [
      { id: "agent", role: "agent", yaml: read("agent.yaml"), target, facts: {} },
      {
        id: "gateway",
        role: "gateway",
        yaml: read("gateway.yaml"),
        target,
        facts: { "hpa.enabled": true, "hpa.min": 3, "hpa.max": 5 },
      },
    ],
    layout: {},
    notes: [],
    waivers: [],
  };

  it("have exactly these errors", () => {
    expect(ids(findingsIn(seed).filter(({ severity }) => severity === "error")).sort()).toEqual([
      "affinity/tail-sampling-unsharded agent exporters::otlp/gateway",
      "edge/signal-not-accepted agent hop::agent/otlp/gateway→gateway",
      "edge/signal-not-accepted agent hop::agent/otlp/gateway→gateway",
      "hostmetrics/no-root-path agent receivers::hostmetrics",
      "wl/health-check-missing agent service",
      "wl/health-check-missing gateway service",
    ]);
  });

  it("have a connection that sticks to one pod", () => {
    expect(ids(findingsIn(seed))).toContain(
      "edge/grpc-pinned-connection agent hop::agent/otlp/gateway→gateway",
    );
  });

  it("are right where rules must be silent", () => {
    const said = findingsIn(seed).map(({ rule }) => rule);
    expect(said).not.toContain("k8sattr/no-node-filter");
    expect(said).not.toContain("k8sattr/node-env-missing");
    expect(said).not.toContain("order/batch-before-sampling");
    expect(said).not.toContain("backend/secret-plain-text");
  });

  it("are told of a node filter that is taken away", () => {
    const [agent, gateway] = seed.tiers;
    if (!agent || !gateway) throw new Error("two tiers");
    const yaml = agent.yaml.replace(/\n {4}filter:\n {6}node_from_env_var: \S+/, "");
    expect(yaml).not.toBe(agent.yaml);
    expect(ids(findingsIn({ ...seed, tiers: [{ ...agent, yaml }, gateway] }))).toContain(
      "k8sattr/no-node-filter agent processors::k8sattributes",
    );
  });

  it("keep their metrics and logs on the old exporter when traces are balanced by trace ID", () => {
    const after = mended(seed, "affinity/tail-sampling-unsharded");
    const agent = after.tiers[0]?.yaml ?? "";
    expect(agent).toContain("exporters: [load_balancing]");
    expect(agent.match(/exporters: \[otlp\/gateway\]/g)).toHaveLength(2);
    expect(agent).toContain("hostname: otel-gateway-headless.observability.svc.cluster.local");
    const left = ids(findingsIn(after));
    // The autoscaler stays, and moves traces between pods whenever it acts.
    expect(left.filter((id) => id.startsWith("affinity/"))).toEqual([
      "affinity/hpa-with-tail-sampling gateway processors::tail_sampling",
      "affinity/decision-cache-off gateway processors::tail_sampling",
    ]);
    expect(left).toContain("edge/grpc-pinned-connection agent hop::agent/otlp/gateway→gateway");
  });

  it("have no error left once all safe fixes and the one for traces are applied", { timeout: 60_000 }, () => {
    const tools = { analyse: createAnalyser(testCatalogue), catalogue: testCatalogue, today };
    const safe = fixSafe(seed, tools).workspace;
    const workspace = fixSafe(mended(safe, "affinity/tail-sampling-unsharded"), tools).workspace;
    expect(ids(findingsIn(workspace).filter(({ severity }) => severity === "error"))).toEqual([]);
    for (const [index, tier] of workspace.tiers.entries()) {
      const before = seed.tiers[index]?.yaml.match(/#.*/g) ?? [];
      for (const comment of before) expect(tier.yaml).toContain(comment);
    }
  });
});
