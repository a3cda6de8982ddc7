import { describe, expect, it } from "vitest";
import { at, isMap, type Json, type JsonMap } from "../base/json";
import { testCatalogue } from "../catalogue/testing";
import { yaml } from "../yaml/sample";
import { networkPolicyPart, policyManifests } from "./network-policy";
import { quietTypes, oneEndpoint } from "./network/quiet";
import { policiesOf } from "./network/policies-of";
import { chartLabels } from "./pod-labels";
import { subjectsIn } from "./testing/subjects";

const agentYaml = (exporter: string) => yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } }, file_log: { include: [/var/log/pods/*.log] } }
  processors: { k8s_attributes: {} }
  exporters: { ${exporter} }
  service: { pipelines: { traces: { receivers: [otlp, file_log], processors: [k8s_attributes], exporters: [${exporter.split(":")[0] ?? ""}] } } }
`;

const gatewayYaml = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 }, http: { endpoint: 0.0.0.0:4318 } } } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    telemetry:
      metrics: { readers: [{ pull: { exporter: { prometheus: { host: "\${env:MY_POD_IP}", port: 8888 } } } }] }
    pipelines: { traces: { receivers: [otlp], exporters: [otlp_http] } }
`;

const toGateway = "otlp_grpc: { endpoint: otel-gateway.edge.svc:4317 }";

describe("a policy made from the design", () => {
  it("lets the agents' pods in to the gateway, other pods where no tier of the design sends to, and scrapers", () => {
    const { gateway } = pair();
    expect(values(gateway)).toMatchObject({
      enabled: true,
      allowIngressFrom: [podsOf("otel-agent", "agent-collector")],
      extraIngressRules: [{ ports: [tcp(4318), tcp(8888)], from: [{ namespaceSelector: {} }] }],
    });
  });

  it("lets any pod in to an agent, and an agent out to the gateway's pods, DNS and the API server", () => {
    const { agent } = pair();
    expect(values(agent)).toEqual({
      enabled: true,
      allowIngressFrom: [{ namespaceSelector: {} }],
      egressRules: [
        { ports: [{ port: 53, protocol: "UDP" }, tcp(53)] },
        { to: [podsOf("otel-gateway", "standalone-collector")], ports: [tcp(4317)] },
        { ports: [tcp(443), tcp(6443)] },
      ],
    });
    expect(notes(agent)).toEqual(["helm.policy-api-server"]);
  });

  it("knows an outside backend by its port, an address by itself, a Service by its namespace", () => {
    expect(egress("https://otlp.example.com")).toEqual({ ports: [tcp(443)] });
    expect(egress("10.1.2.3:4317")).toEqual({
      to: [{ ipBlock: { cidr: "10.1.2.3/32" } }],
      ports: [tcp(4317)],
    });
    expect(egress("tempo.tracing.svc:4317")).toEqual({
      to: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "tracing" } } }],
    });
  });

  it.each([
    ["a variable", "otlp_grpc: { endpoint: '${env:BACKEND}' }"],
    ["an exporter that may know other addresses", "datadog: { api: { key: k } }"],
    [
      "pods that a resolver finds elsewhere",
      "load_balancing: { resolver: { dns: { hostname: tempo.example.com } } }",
    ],
  ])("closes nothing that goes out because of %s, and says so", (_, exporter) => {
    const { agent } = pair({}, {}, exporter);
    expect(values(agent)).not.toHaveProperty("egressRules");
    expect(notes(agent)).toContain("helm.policy-egress-open");
  });

  it("opens a port to everyone where nobody can be selected", () => {
    const { gateway } = pair({ "security.host-network": true });
    expect(values(gateway)).toMatchObject({
      allowIngressFrom: [{ namespaceSelector: {} }],
      extraIngressRules: [{ ports: [tcp(4317)] }],
    });
    expect(notes(gateway)).toContain("helm.policy-sender-on-node");
    const exposed = values(pair({}, { "service.type": "LoadBalancer" }).gateway);
    expect(exposed).toMatchObject({ extraIngressRules: [{ ports: [tcp(4317), tcp(4318)] }] });
    expect(at(exposed, "extraIngressRules", 0)).not.toHaveProperty("from");
  });

  it("lets nobody in where nothing listens, by a manifest of its own or by a note", () => {
    expect(networkPolicyPart(silent({})).sections).toEqual([]);
    expect(policyManifests(silent({}))).toMatchObject([
      { metadata: { name: "otel-agent" }, spec: { policyTypes: ["Ingress", "Egress"], ingress: [] } },
    ]);
    expect(notes(silent({ "chart.version": "0.104.0" }))).toEqual(["helm.policy-by-hand"]);
  });
});

describe("policies of the deploy facts", () => {
  it("go by the chart's key where it can say them, and beside it where it cannot, as they are", () => {
    const open = [tcp(4318), tcp(4317), tcp(8888)];
    const mine = { ingress: [{ ports: open, from: [{ ipBlock: { cidr: "10.0.0.0/8" } }] }] };
    const theirs = {
      policyTypes: ["Egress"],
      egress: [{ to: [{ podSelector: { matchLabels: { a: "{{ b }}" } } }] }],
    };
    const { gateway } = pair({}, { "network-policy": [theirs, mine] });
    expect(values(gateway)).toEqual({
      enabled: true,
      allowIngressFrom: [{ ipBlock: { cidr: "10.0.0.0/8" } }],
    });
    const [manifest] = policyManifests(gateway);
    expect(at(manifest, "metadata", "name")).toBe("otel-gateway-2");
    expect(at(manifest, "spec", "podSelector", "matchLabels", "component")).toBe("standalone-collector");
    expect(JSON.stringify(at(manifest, "spec", "egress"))).toContain("{{`{{`}} b }}");
  });

  it.each<readonly [string, Json]>([
    ["another set of ports", { ingress: [{ ports: [tcp(4317)] }] }],
    [
      "a range of ports",
      { ingress: [{ ports: [{ port: 4317, endPort: 8888, protocol: "TCP" }, tcp(4318), tcp(8888)] }] },
    ],
    ["every port", { ingress: [{}] }],
    [
      "no way out at all",
      { policyTypes: ["Ingress", "Egress"], ingress: [{ ports: [tcp(4317), tcp(4318), tcp(8888)] }] },
    ],
    ["egress alone", { policyTypes: ["Egress"], egress: [{}] }],
  ])("%s is beyond the chart's key", (_, policy) => {
    const { gateway } = pair({}, { "network-policy": [policy] });
    expect(networkPolicyPart(gateway).sections).toEqual([]);
    expect(policyManifests(gateway)).toHaveLength(1);
  });

  it("are left to others where none is to be created", () => {
    const { gateway } = pair({}, { "network-policy": [{}], "network-policy.create": false });
    expect(policiesOf(gateway, chartLabels).specs).toEqual([]);
  });
});

describe("what is known of components", () => {
  it("goes by names that the catalogue has", () => {
    for (const [kind, names] of Object.entries(quietTypes))
      for (const name of names)
        expect([
          kind,
          name,
          testCatalogue.components.some((one) => one.kind === kind && one.type === name),
        ]).toEqual([kind, name, true]);
    for (const name of oneEndpoint) expect(testCatalogue.canonical("exporter", name)).toBe(name);
  });
});

const create = { "network-policy.create": true };

function pair(agentFacts = {}, gatewayFacts = {}, exporter = toGateway) {
  const [agent, gateway] = subjectsIn(
    {
      role: "agent",
      yaml: agentYaml(exporter),
      facts: { ...create, "workload.namespace": "edge", ...agentFacts },
    },
    {
      role: "gateway",
      yaml: gatewayYaml,
      facts: { ...create, "workload.release": "otel-gateway", "workload.namespace": "edge", ...gatewayFacts },
    },
  );
  if (!agent || !gateway) throw new Error("two tiers");
  return { agent, gateway };
}

/** The rule for the agent's one backend. */
function egress(endpoint: string): Json {
  const { agent } = pair({}, {}, `otlp_grpc: { endpoint: ${endpoint} }`);
  return at(values(agent), "egressRules", 2) ?? null;
}

/** An agent that nobody can send to. */
function silent(facts: Readonly<Record<string, Json>>) {
  const text = yaml`
    receivers: { file_log: { include: [/var/log/pods/*.log] } }
    exporters: { debug: {} }
    service: { pipelines: { logs: { receivers: [file_log], exporters: [debug] } } }
  `;
  const [subject] = subjectsIn({ role: "agent", yaml: text, facts: { ...create, ...facts } });
  if (!subject) throw new Error("one tier");
  return subject;
}

function values(subject: Parameters<typeof networkPolicyPart>[0]): JsonMap {
  const value = networkPolicyPart(subject).sections.find(({ key }) => key === "networkPolicy")?.value;
  return isMap(value) ? value : {};
}

function notes(subject: Parameters<typeof networkPolicyPart>[0]): readonly string[] {
  return (networkPolicyPart(subject).notes ?? []).map(({ id }) => id);
}

function podsOf(release: string, component: string) {
  return {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "edge" } },
    podSelector: {
      matchLabels: {
        "app.kubernetes.io/name": "opentelemetry-collector",
        "app.kubernetes.io/instance": release,
        component,
      },
    },
  };
}

function tcp(port: number) {
  return { port, protocol: "TCP" };
}
