import { describe, expect, it } from "vitest";
import type { Json } from "../base/json";
import type { Role } from "../facts/types";
import { yaml } from "../yaml/sample";
import { monitorOf, monitorPart } from "./monitor";
import { portsPart } from "./ports";
import { subjectsIn } from "./testing/subjects";

describe("monitorPart", () => {
  it("scrapes the pods of a DaemonSet, and those of other workloads through the Service", () => {
    expect(keys("agent", {})).toEqual(["podMonitor"]);
    expect(keys("agent", { "service.enabled": true })).toEqual(["podMonitor"]);
    expect(keys("gateway", {})).toEqual(["serviceMonitor"]);
    expect(keys("gateway", { "workload.mode": "statefulset" })).toEqual(["serviceMonitor"]);
  });

  it("scrapes pods without a Service, where the chart can, and says where it cannot", () => {
    const bare = { "service.enabled": false };
    expect(keys("gateway", bare)).toEqual(["podMonitor"]);
    expect(keys("gateway", { ...bare, "chart.version": "0.108.1" })).toEqual(["podMonitor"]);
    expect(keys("gateway", { ...bare, "chart.version": "0.108.0" })).toEqual([]);
    expect(notes("gateway", { ...bare, "chart.version": "0.108.0" })).toEqual(["helm.monitor-no-service"]);
    expect(keys("agent", { "chart.version": "0.104.0" })).toEqual(["podMonitor"]);
  });

  it("opens the port where the configuration's own telemetry listens, and makes no monitor for a closed one", () => {
    const [open] = subjectsIn(tier("gateway", 9999, "0.0.0.0", {}));
    const [closed] = subjectsIn(tier("gateway", 9999, "localhost", {}));
    if (!open || !closed) throw new Error("one tier each");
    expect(portsPart(open).sections[0]?.value).toMatchObject({
      metrics: { enabled: true, containerPort: 9999 },
    });
    expect(portsPart(closed).sections[0]?.value).not.toHaveProperty("metrics");
    expect(monitorOf(closed)).toBeNull();
    expect(monitorPart(closed).notes?.map(({ id }) => id)).toEqual(["helm.monitor-nothing"]);
  });

  it("makes none that nobody asked for", () => {
    expect(keys("gateway", { "pod-monitor": false })).toEqual([]);
    expect(notes("gateway", { "pod-monitor": false })).toEqual([]);
  });
});

function part(role: Role, facts: Readonly<Record<string, Json>>) {
  const [subject] = subjectsIn(tier(role, 8888, "${env:MY_POD_IP}", facts));
  if (!subject) throw new Error("one tier");
  return monitorPart(subject);
}

function keys(role: Role, facts: Readonly<Record<string, Json>>) {
  return part(role, facts).sections.map(({ key }) => key);
}

function notes(role: Role, facts: Readonly<Record<string, Json>>) {
  return (part(role, facts).notes ?? []).map(({ id }) => id);
}

function tier(role: Role, port: number, host: string, facts: Readonly<Record<string, Json>>) {
  return {
    role,
    facts: { "pod-monitor": true, ...facts },
    yaml: yaml`
      receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
      exporters: { debug: {} }
      service:
        telemetry:
          metrics:
            readers: [{ pull: { exporter: { prometheus: { host: "${host}", port: ${port} } } } }]
        pipelines: { traces: { receivers: [otlp], exporters: [debug] } }
    `,
  };
}
