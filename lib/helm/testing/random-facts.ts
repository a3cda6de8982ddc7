import type { Json } from "../../base/json";
import type { Random } from "./random";

/** Deploy facts of one tier, each with a fair chance to be left out. */
export function randomFacts(random: Random, role: "agent" | "gateway"): Readonly<Record<string, Json>> {
  const some: Readonly<Record<string, () => Json>> =
    role === "agent" ? agentFacts(random) : gatewayFacts(random);
  const all = { ...commonFacts(random), ...some };
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, value]) => (random.chance(0.35) ? [[id, value()] as const] : [])),
  );
}

function commonFacts(random: Random): Readonly<Record<string, () => Json>> {
  return {
    "resources.requests.cpu": () => random.pick(["100m", "1", "0.5"]),
    "resources.requests.memory": () => random.pick(["256Mi", "1Gi"]),
    "resources.limits.cpu": () => random.pick(["2", "1500m"]),
    "resources.limits.memory": () => random.pick(["512Mi", "2Gi", "500M", "1.5Gi"]),
    "env.go-mem-limit": () => random.chance(0.5),
    "env.variables": () => [
      { name: "BACKEND_API_KEY", from: "secret", secret: "otel-backend", key: "api-key" },
      { name: "REGION", from: "value", value: random.pick(["yes", "0123", "{{ eu }}", "a: b", ""]) },
      { name: "K8S_UID", from: "downward", field: "metadata.uid" },
    ],
    "collector.gates": () => ["service.profilesSupport"],
    "collector.extra-args": () => ["--set=service.telemetry.logs.level=debug"],
    "security.run-as-user": () => random.pick([0, 10_001]),
    "security.fs-group": () => 10_001,
    "security.read-only-root": () => random.chance(0.5),
    mounts: () => [
      { name: "certs", hostPath: "/etc/ssl/otel", mountPath: "/certs", readOnly: true },
      { name: "scratch", mountPath: "/scratch" },
      ...(random.chance(0.3) ? [{ name: "data", claim: "otel-data", mountPath: "/data" }] : []),
    ],
    "service-account.create": () => random.chance(0.6),
    "service-account.name": () => random.pick(["collector", "otel-reader"]),
    "service-account.annotations": () => ({
      "eks.amazonaws.com/role-arn": random.pick(["arn:aws:iam::0123:role/otel", "yes", "{{ x }}"]),
    }),
    "rbac.rules": () => [{ apiGroups: ["apps"], resources: ["deployments"], verbs: ["get", "list"] }],
    tolerations: () => [
      { operator: "Exists" },
      { key: "on", operator: "Equal", value: "yes", effect: "NoSchedule" },
    ],
    "priority-class": () => random.pick(["system-node-critical", "none"]),
    "termination-grace": () => random.pick([30, 60, 600]),
    "image.tag": () => random.pick(["0.159.0", "0.158.1", "1.0"]),
    "image.digest": () => `sha256:${"0123456789abcdef".repeat(4)}`,
    "network-policy.create": () => random.chance(0.8),
    ...(random.chance(0.3) ? { "network-policy": () => randomPolicies(random) } : {}),
    "pod-monitor": () => random.chance(0.8),
    "rollout.max-unavailable": () => random.pick(["1", "10%"]),
  };
}

function agentFacts(random: Random): Readonly<Record<string, () => Json>> {
  return {
    "service.enabled": () => random.chance(0.7),
    "service.internal-traffic-policy": () => random.pick(["Local", "Cluster"]),
    "ports.host": () => random.pick<Json>([[], [4317], [4317, 4318]]),
    "security.host-network": () => random.chance(0.5),
    "rollout.strategy": () => random.pick(["rolling-update", "on-delete"]),
    "workload.release": () => random.pick(["otel-agent", "node-collector"]),
  };
}

function gatewayFacts(random: Random): Readonly<Record<string, () => Json>> {
  return {
    "workload.mode": () => random.pick(["deployment", "statefulset"]),
    "workload.replicas": () => random.whole(1, 7),
    "hpa.enabled": () => random.chance(0.7),
    "hpa.min": () => random.whole(2, 4),
    "hpa.max": () => random.whole(5, 12),
    "hpa.cpu-target": () => random.pick([60, 80]),
    "hpa.memory-target": () => 75,
    "pdb.enabled": () => random.chance(0.7),
    "pdb.min-available": () => random.pick(["0", "1", "50%"]),
    "service.headless": () => random.pick(["no", "only", "beside"]),
    "service.type": () => random.pick(["ClusterIP", "NodePort", "LoadBalancer"]),
    "service.ports": () => [{ port: 14317, targetPort: 4317 }],
    "topology-spread": () => random.chance(0.6),
    "rollout.max-surge": () => random.pick(["1", "25%"]),
    "workload.namespace": () => "observability",
  };
}

/** Policies as somebody would list them: some that the chart's own key can say, most that it cannot. */
function randomPolicies(random: Random): Json {
  const from = [
    { namespaceSelector: { matchLabels: { team: random.pick(["on", "0123", "edge"]) } } },
    { ipBlock: { cidr: "10.0.0.0/8", except: ["10.1.0.0/16"] } },
  ];
  const grpc = { port: 4317, protocol: "TCP" };
  return random.some<Json>(
    [
      { policyTypes: ["Ingress"] },
      { policyTypes: ["Ingress"], ingress: [{ ports: [grpc], from }] },
      { policyTypes: ["Ingress"], ingress: [{ ports: [grpc, { port: 4318, protocol: "TCP" }] }, { from }] },
      { ingress: [{ ports: [{ port: "otlp" }] }], egress: [{ ports: [{ port: 53, protocol: "UDP" }] }] },
      {
        policyTypes: ["Ingress", "Egress"],
        ingress: [{ from: [{ podSelector: { matchLabels: { a: "{{ b }}" } } }] }],
      },
    ],
    0.5,
  );
}
