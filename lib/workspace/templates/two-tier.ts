import type { Json } from "../../base/json";
import { newWorkspace } from "../new-workspace";
import type { Workspace } from "../types";
import { agentYaml } from "./agent-yaml";
import { gatewayYaml } from "./gateway-yaml";

/**
 * An agent on every node and a gateway of three pods, correct by construction: no rule has an error or a warning to say
 * of it. The deploy facts are those that the texts rely on.
 */
export function twoTierTemplate(name: string): Workspace {
  return newWorkspace(name, [
    { role: "agent", yaml: agentYaml, facts: agentFacts },
    { role: "gateway", yaml: gatewayYaml, facts: gatewayFacts },
  ]);
}

const agentFacts: Readonly<Record<string, Json>> = {
  "workload.release": "otel-agent",
  "workload.namespace": "observability",
  "service.enabled": true,
  "service.name": "otel-agent",
  // Applications reach the agent of their own node, not any agent.
  "service.internal-traffic-policy": "Local",
  "env.variables": [
    { name: "K8S_NODE_NAME", from: "downward", field: "spec.nodeName" },
    { name: "K8S_NODE_IP", from: "downward", field: "status.hostIP" },
  ],
  mounts: [
    {
      name: "hostfs",
      mountPath: "/hostfs",
      hostPath: "/",
      readOnly: true,
      propagation: "HostToContainer",
    },
    { name: "varlogpods", mountPath: "/var/log/pods", hostPath: "/var/log/pods", readOnly: true },
    { name: "varlibotelcol", mountPath: "/var/lib/otelcol", hostPath: "/var/lib/otelcol" },
  ],
  // Log files of other pods are readable by root only.
  "security.run-as-user": 0,
  "rbac.create": true,
  "rbac.rules": [
    { apiGroups: [""], resources: ["pods", "namespaces"], verbs: ["get", "list", "watch"] },
    { apiGroups: [""], resources: ["nodes/stats"], verbs: ["get"] },
  ],
  "resources.requests.cpu": "100m",
  "resources.requests.memory": "256Mi",
  "resources.limits.memory": "512Mi",
  "env.go-mem-limit": true,
  // Every node has telemetry, tainted ones too.
  tolerations: [{ operator: "Exists" }],
  "priority-class": "system-node-critical",
};

const gatewayFacts: Readonly<Record<string, Json>> = {
  "workload.release": "otel-gateway",
  "workload.namespace": "observability",
  // A fixed number: each change of it would split the traces that are being sampled.
  "workload.replicas": 3,
  "service.name": "otel-gateway",
  "service.headless": "beside",
  "service.ports": [4317, 4318],
  "env.variables": [{ name: "BACKEND_API_KEY", from: "secret", secret: "otel-backend", key: "api-key" }],
  "resources.requests.cpu": "500m",
  "resources.requests.memory": "2Gi",
  "resources.limits.memory": "2Gi",
  "env.go-mem-limit": true,
  "pdb.enabled": true,
  "pdb.max-unavailable": "1",
  "topology-spread": true,
  "rollout.max-unavailable": "1",
  "termination-grace": 60,
};
