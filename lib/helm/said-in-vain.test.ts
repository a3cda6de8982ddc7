import { describe, expect, it } from "vitest";
import type { Json } from "../base/json";
import type { Role } from "../facts/types";
import { testCatalogue } from "../catalogue/testing";
import { readTopology } from "../topology/topology";
import { newWorkspace } from "../workspace/new-workspace";
import { yaml } from "../yaml/sample";
import { helmReleases } from "./values";

// What the chart or Kubernetes would drop without a word, or refuse only in the cluster.
describe("deploy facts that cannot be carried", () => {
  it.each<readonly [string, Role, Readonly<Record<string, Json>>]>([
    ["helm.no-grace", "gateway", { "termination-grace": 60, "chart.version": "0.104.0" }],
    ["helm.no-host-pid", "agent", { "security.host-pid": true, "chart.version": "0.104.0" }],
    ["helm.dns-none", "agent", { "security.dns-policy": "None" }],
    ["helm.surge-of-deployment", "agent", { "rollout.max-surge": "1" }],
    ["helm.surge-of-deployment", "gateway", { "rollout.max-surge": "1", "workload.mode": "statefulset" }],
    ["helm.no-budget", "gateway", { "workload.mode": "statefulset", "chart.version": "0.104.0" }],
  ])("%s is said: %s %j", (id, role, facts) => {
    expect(release(role, facts).notes.map((note) => note.id)).toContain(id);
    expect(release(role, {}).notes.map((note) => note.id)).not.toContain(id);
  });

  it.each<readonly [string, string, Readonly<Record<string, Json>>]>([
    ["helm.range", "hpa.max", { "hpa.enabled": true, "hpa.min": 9, "hpa.max": 2 }],
    ["helm.budget-twice", "pdb.min-available", { "pdb.min-available": "1", "pdb.max-unavailable": "1" }],
  ])("%s is refused at %s", (id, fact, facts) => {
    expect(release("gateway", facts).refusals.map(({ message, at }) => [message.id, at])).toContainEqual([
      id,
      { fact },
    ]);
  });

  it("writes a budget of none as a share: the chart takes 0 for nothing said", () => {
    expect(release("gateway", { "pdb.max-unavailable": "0" }).text).toContain("maxUnavailable: 0%");
  });

  it("knows that a ClusterRole belongs to no namespace", () => {
    const facts = { "workload.release": "otel", "workload.namespace": "a" };
    const elsewhere = { ...facts, "workload.namespace": "b" };
    const refused = (second: string) =>
      releases(
        { role: "agent", yaml: reading, facts },
        { role: "gateway", yaml: second, facts: elsewhere },
      )[1]?.refusals.map(({ message }) => message.id);
    expect(refused(reading)).toContain("helm.role-taken");
    expect(refused(listening)).not.toContain("helm.role-taken");
  });
});

const listening = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
  exporters: { debug: {} }
  service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;

const reading = yaml`
  receivers: { k8s_cluster: {} }
  exporters: { debug: {} }
  service: { pipelines: { metrics: { receivers: [k8s_cluster], exporters: [debug] } } }
`;

function releases(...tiers: Parameters<typeof newWorkspace>[1]) {
  const workspace = newWorkspace("test", tiers);
  return helmReleases(workspace, readTopology(workspace.tiers, testCatalogue));
}

function release(role: Role, facts: Readonly<Record<string, Json>>) {
  const [found] = releases({ role, yaml: listening, facts });
  if (!found) throw new Error("one tier");
  return found;
}
