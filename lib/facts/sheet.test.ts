import { describe, expect, it } from "vitest";
import { envVariables, hostPorts, mounts, rbacRules, servicePorts } from "./shapes";
import { booleanFact, factSheet, integerFact, listFact, textFact, valueOf } from "./sheet";

describe("factSheet", () => {
  it("takes what is set, then what the design says, then what is assumed", () => {
    const sheet = factSheet(
      "gateway",
      { "service.name": "gw", "hpa.enabled": true },
      { "service.name": "derived", "workload.namespace": "obs" },
    );
    expect(sheet["service.name"]).toEqual({ value: "gw", origin: "set" });
    expect(sheet["workload.namespace"]).toEqual({ value: "obs", origin: "derived" });
    expect(sheet["service.headless"]).toEqual({ value: "no", origin: "assumed" });
    expect(sheet["resources.limits.memory"]).toBeUndefined();
  });

  it("assumes the official chart's workloads by role", () => {
    const agent = factSheet("agent", {});
    expect(textFact(agent, "workload.mode")).toBe("daemonset");
    expect(integerFact(agent, "workload.replicas")).toBeNull();
    expect(integerFact(agent, "probes.port")).toBe(13_133);
    expect(valueOf(agent, "mounts")).toEqual([]);
    expect(booleanFact(agent, "security.host-network")).toBe(false);
    const gateway = factSheet("gateway", {});
    expect(textFact(gateway, "workload.mode")).toBe("deployment");
    expect(integerFact(gateway, "workload.replicas")).toBe(3);
    expect(textFact(gateway, "chart.version")).toBe("0.170.0");
    const cluster = factSheet("cluster", {});
    expect(textFact(cluster, "workload.mode")).toBe("singleton");
    expect(integerFact(cluster, "workload.replicas")).toBe(1);
  });

  it("assumes replicas to suit the workload", () => {
    expect(integerFact(factSheet("gateway", { "workload.mode": "singleton" }), "workload.replicas")).toBe(1);
    expect(
      integerFact(factSheet("gateway", { "workload.mode": "daemonset" }), "workload.replicas"),
    ).toBeNull();
    expect(integerFact(factSheet("gateway", { "workload.mode": "statefulset" }), "workload.replicas")).toBe(
      3,
    );
    expect(
      integerFact(factSheet("agent", { "workload.mode": "deployment" }), "workload.replicas"),
    ).toBeNull();
  });

  it("keeps replicas that someone set, whatever the workload", () => {
    const sheet = factSheet("gateway", { "workload.mode": "daemonset", "workload.replicas": 5 });
    expect(sheet["workload.replicas"]).toEqual({ value: 5, origin: "set" });
  });

  it("answers null where a value has another type", () => {
    const sheet = factSheet("agent", { "hpa.max": "5", "probes.enabled": "yes", "collector.gates": "x" });
    expect(integerFact(sheet, "hpa.max")).toBeNull();
    expect(booleanFact(sheet, "probes.enabled")).toBeNull();
    expect(listFact(sheet, "collector.gates")).toBeNull();
  });
});

describe("shapes", () => {
  it("reads variables, mounts, rights and ports, and leaves out what has another shape", () => {
    const sheet = factSheet("agent", {
      "env.variables": [
        { name: "K8S_NODE_NAME", from: "downward", field: "spec.nodeName" },
        { name: "KEY", from: "secret", secret: "backend", key: "key" },
        "K8S_NODE_IP",
        { name: "X", from: "somewhere" },
      ],
      mounts: [{ name: "hostfs", hostPath: "/", mountPath: "/hostfs", readOnly: true }, { name: "broken" }],
      "rbac.rules": [{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }, null],
      "service.ports": [4317, { port: 443, targetPort: 4318 }, { port: 80 }, "4318"],
      "ports.host": [4317, "x"],
    });
    expect(envVariables(sheet)).toEqual([
      { name: "K8S_NODE_NAME", from: "downward", field: "spec.nodeName" },
      { name: "KEY", from: "secret", secret: "backend", key: "key" },
    ]);
    expect(mounts(sheet)).toEqual([{ name: "hostfs", hostPath: "/", mountPath: "/hostfs", readOnly: true }]);
    expect(rbacRules(sheet)).toEqual([{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }]);
    expect(servicePorts(sheet)).toEqual([
      { port: 4317, target: 4317 },
      { port: 443, target: 4318 },
      { port: 80, target: 80 },
    ]);
    expect(hostPorts(sheet)).toEqual([4317]);
  });

  it("tells unknown from none", () => {
    expect(envVariables(factSheet("agent", {}))).toBeNull();
    expect(mounts(factSheet("agent", {}))).toEqual([]);
  });
});
