import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { publishedShelf } from "../helm/testing/render";
import { importSources, type Imported } from "./import-sources";
import type { ImportContext, Source } from "./types";

const context: ImportContext = {
  catalogue: testCatalogue,
  shelf: publishedShelf(),
  chart: "0.170.0",
  namespace: "observability",
};

describe("importSources", () => {
  it("keeps collector YAML byte for byte and guesses its role", () => {
    const { tiers, lines } = read({ "agent.yaml": agent, "b.yaml": gateway });
    expect(tiers.map(({ id, role, yaml }) => ({ id, role, yaml }))).toEqual([
      { id: "agent", role: "agent", yaml: agent },
      { id: "gateway", role: "gateway", yaml: gateway },
    ]);
    expect(ids(lines, "guessed")).toEqual(["imports.role", "imports.role", "imports.hop-guessed"]);
  });

  it("takes keys with the collector's delimiter for its sections", () => {
    expect(
      read({ "x.yaml": "receivers::otlp:\nservice::pipelines::traces::receivers: [otlp]\n" }).tiers,
    ).toHaveLength(1);
  });

  it("takes a configuration out of any key of a ConfigMap as Kubernetes would mount it", () => {
    const { tiers, refusals } = read({ "cm.yaml": configMap("edge", "whatever.conf", agent) });
    expect(refusals).toEqual([]);
    expect(tiers.map(({ id, yaml }) => [id, yaml])).toEqual([["edge", agent]]);
  });

  it("puts workload, Service, autoscaler, rights and ConfigMap of several files together", () => {
    const { tiers, lines, refusals } = read({
      "cm.yaml": configMap("gw-config", "relay", gateway),
      "workload.yaml": deployment,
      "around.json": JSON.stringify({ apiVersion: "v1", kind: "List", items: [service, scaler, other] }),
    });
    expect(refusals).toEqual([]);
    const [tier] = tiers;
    expect(tier).toMatchObject({
      id: "gw",
      yaml: gateway,
      target: { collector: "0.158.0", distribution: "contrib" },
    });
    expect(tier?.facts).toMatchObject({
      "workload.mode": "deployment",
      "workload.namespace": "obs",
      "service.name": "gw-svc",
      "service.ports": [{ port: 80, targetPort: 4317 }],
      "hpa.enabled": true,
      "hpa.max": 8,
      "hpa.cpu-target": 60,
      "resources.limits.memory": "1Gi",
      "env.variables": [{ name: "TOKEN", from: "secret", secret: "vendor", key: "token" }],
      "collector.gates": ["a.b"],
    });
    expect(tier?.facts?.["mounts"]).toBeUndefined();
    expect(ids(lines, "left")).toEqual(["imports.rest"]);
  });

  it("merges what a container's flags name, in their order", () => {
    const manifests = [
      deployment.replace(
        "--config=/conf/relay",
        "--config=/conf/relay, --set=exporters.debug.verbosity=detailed",
      ),
      configMap("gw-config", "relay", gateway),
    ].join("---\n");
    expect(read({ "all.yaml": manifests }).tiers[0]?.yaml).toContain(
      "  debug: # from --set\n    verbosity: detailed\n",
    );
  });

  it("reads resources of the Operator in both versions", () => {
    const beta = `apiVersion: opentelemetry.io/v1beta1
kind: OpenTelemetryCollector
metadata: {name: edge, namespace: obs}
spec:
  mode: daemonset
  hostNetwork: true
  config:
    # ours
    receivers:
      host_metrics: {scrapers: {cpu: {}}} # every node
    exporters: {debug: {}}
    service: {pipelines: {metrics: {receivers: [host_metrics], exporters: [debug]}}}
`;
    const alpha = `apiVersion: opentelemetry.io/v1alpha1
kind: OpenTelemetryCollector
metadata: {name: pool}
spec:
  replicas: 2
  config: |
${indented(gateway)}`;
    const { tiers } = read({ "beta.yaml": beta, "alpha.yaml": alpha });
    expect(tiers[0]).toMatchObject({ id: "edge", role: "agent" });
    expect(tiers[0]?.yaml).toBe(`# ours
receivers:
  host_metrics: {scrapers: {cpu: {}}} # every node
exporters: {debug: {}}
service: {pipelines: {metrics: {receivers: [host_metrics], exporters: [debug]}}}
`);
    expect(tiers[0]?.facts).toMatchObject({
      "service.name": "edge-collector",
      "security.host-network": true,
    });
    expect(tiers[1]).toMatchObject({ id: "pool", yaml: gateway });
    expect(tiers[1]?.facts).toMatchObject({ "workload.replicas": 2, "service.headless": "beside" });
  });

  it("reads values of the chart and of an umbrella chart", () => {
    const values = "mode: daemonset\nimage: {repository: x}\npresets: {hostMetrics: {enabled: true}}\n";
    expect(read({ "node.values.yaml": values }).tiers[0]).toMatchObject({ id: "node", role: "agent" });
    const umbrella = `node:\n${indented(values)}pool:\n  mode: deployment\n  image: {repository: y}\n`;
    expect(read({ "values.yaml": umbrella }).tiers.map(({ id }) => id)).toEqual(["node", "pool"]);
  });

  it("follows what a person chose", () => {
    const sources: Source[] = [{ name: "a.yaml", text: agent }];
    const choices = { roles: { agent: "gateway" }, taken: ["gateway"] } as const;
    const { tiers, lines } = importSources(sources, context, choices);
    expect(tiers[0]).toMatchObject({ key: "agent", id: "gateway-2", role: "gateway" });
    expect(ids(lines, "guessed")).not.toContain("imports.role");
  });

  it("keeps components that nobody knows and says so", () => {
    const text = "receivers:\n  own_thing: {a: 1} # ours\nexporters: {debug: }\n";
    const { tiers, lines } = read({ "x.yaml": text });
    expect(tiers[0]?.yaml).toBe(text);
    expect(ids(lines, "kept")).toEqual(["imports.opaque"]);
  });

  it.each([
    ["", "imports.empty"],
    ["hello, world", "imports.not-yaml"],
    ["- a\n- b\n", "imports.not-yaml"],
    ["image: [\n", "imports.broken"],
    ["apiVersion: v1\nmetadata:\n  name: {{ .Release.Name }}\n", "imports.template"],
    ["image: {repository: nginx}\nreplicaCount: 2\n", "imports.other-chart"],
    ["openapi: 3.0.0\n", "imports.unknown"],
    ["apiVersion: v1\nkind: Service\nmetadata: {name: a}\n", "imports.no-collector"],
    [
      "mode: daemonset\nimage: {repository: x}\nconfig: {receivers: {x: '{{ nope }}'}}\n",
      "helm.import-template",
    ],
  ])("says in one sentence why %j gives nothing", (text, id) => {
    const { tiers, refusals } = read({ "x.yaml": text });
    expect(tiers).toEqual([]);
    expect(refusals.map(({ says }) => says.id)).toEqual([id]);
  });

  it("names the ConfigMap that is missing", () => {
    const { refusals } = read({ "w.yaml": deployment });
    expect(refusals.map(({ says }) => says)).toMatchObject([
      { id: "imports.workload-without", params: { name: "gw", uris: "`/conf/relay`" } },
    ]);
  });
});

const agent = `# on every node
receivers:
  file_log: {include: [/var/log/pods/*/*/*.log]}
exporters:
  otlp: {endpoint: "gateway:4317"}   # to the pool
service:
  pipelines:
    logs: {receivers: [file_log], exporters: [otlp]}
`;

const gateway = `receivers:
  otlp: {protocols: {grpc: {endpoint: 0.0.0.0:4317}}}
processors:
  tail_sampling: {policies: [{name: all, type: always_sample}]}
exporters:
  otlp_http: {endpoint: "https://vendor.example"}
service:
  pipelines:
    traces: {receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http]}
    logs: {receivers: [otlp], exporters: [otlp_http]}
`;

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: gw, namespace: obs}
spec:
  template:
    metadata: {labels: {app: gw}}
    spec:
      volumes: [{name: c, configMap: {name: gw-config}}]
      containers:
        - name: mesh
          image: envoy:1
        - name: collector
          image: otel/opentelemetry-collector-contrib:0.158.0
          args: [--config=/conf/relay, "--feature-gates=a.b"]
          env: [{name: MY_POD_IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}, {name: TOKEN, valueFrom: {secretKeyRef: {name: vendor, key: token}}}]
          ports: [{name: otlp, containerPort: 4317}]
          resources: {limits: {memory: 1Gi}}
          volumeMounts: [{name: c, mountPath: /conf}]
`;
const service = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "gw-svc", namespace: "obs" },
  spec: { selector: { app: "gw" }, ports: [{ port: 80, targetPort: "otlp" }] },
};
const scaler = {
  apiVersion: "autoscaling/v2",
  kind: "HorizontalPodAutoscaler",
  metadata: { name: "gw", namespace: "obs" },
  spec: {
    scaleTargetRef: { kind: "Deployment", name: "gw" },
    maxReplicas: 8,
    metrics: [{ type: "Resource", resource: { name: "cpu", target: { averageUtilization: 60 } } }],
  },
};
const other = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "shop", namespace: "obs" },
  spec: { selector: { app: "shop" } },
};

function configMap(name: string, key: string, text: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: obs}\ndata:\n  ${key}: |\n${indented(text, 4)}`;
}

function indented(text: string, columns = 4): string {
  return text.replace(/^(?=.)/gm, " ".repeat(columns));
}

function read(files: Readonly<Record<string, string>>): Imported {
  return importSources(
    Object.entries(files).map(([name, text]) => ({ name, text })),
    context,
  );
}

function ids(lines: Imported["lines"], kind: string): readonly string[] {
  return lines.filter((line) => line.kind === kind).map(({ says }) => says.id);
}
