import { describe, expect, it } from "vitest";
import { agent, exporting, gateway, plainGateway, read } from "./testing";
import type { Topology } from "./types";

/** Hops and backends in short: `agent/otlp→gateway otlp grpc 4317 traces`. */
function ways(topology: Topology): readonly string[] {
  return [
    ...topology.hops.map((hop) =>
      [hop.id, hop.receiver?.id ?? "nothing", hop.protocol, hop.endpoint.port, hop.signals.join("+")].join(
        " ",
      ),
    ),
    ...topology.backends.map((backend) =>
      [backend.id, backend.endpoint?.text ?? "no address", backend.unresolved ? "unresolved" : "away"].join(
        " ",
      ),
    ),
  ];
}

const toGateway = (endpoint: string) =>
  exporting(`  otlp:\n    endpoint: ${endpoint}\n    tls: {insecure: true}`, ["otlp"], ["traces", "logs"]);

const facts = { "service.name": "gw" };
const hopOf = (exporters: string, id: string, signals?: string[]) =>
  read(agent(exporting(exporters, [id], signals)), gateway(plainGateway, facts)).hops;

const grpc = (settings: string) => hopOf(`  otlp_grpc: {${settings}}`, "otlp_grpc")[0]?.tls;

const http = (endpoint: string) => hopOf(`  otlp_http: {endpoint: "${endpoint}"}`, "otlp_http")[0];

const balanced = (resolver: string, rest = "") =>
  read(
    agent(
      exporting(
        `  loadbalancing:\n    ${rest}\n    protocol: {otlp: {tls: {insecure: true}}}\n    resolver: {${resolver}}`,
        ["loadbalancing"],
        ["traces"],
      ),
    ),
    gateway(plainGateway, { "service.name": "otel-gateway" }),
  );

describe("hops", () => {
  it.each([
    "otel-gateway:4317",
    "otel-gateway.obs:4317",
    "otel-gateway.obs.svc:4317",
    "otel-gateway.obs.svc.cluster.local:4317",
    "dns:///otel-gateway.obs.svc.cluster.local:4317",
    "http://otel-gateway.obs:4317",
  ])("lead from %s to the gateway's Service", (endpoint) => {
    const topology = read(
      agent(toGateway(endpoint)),
      gateway(plainGateway, { "service.name": "otel-gateway", "workload.namespace": "obs" }),
    );
    expect(ways(topology)).toEqual([
      "agent/otlp→gateway otlp grpc 4317 traces+logs",
      "gateway/otlp_http/vendor→? https://otlp.example.com away",
    ]);
    expect(topology.hops[0]).toMatchObject({ balancing: "single", routingKey: null });
    expect(topology.hops[0]?.receiver).toBe(topology.tiers[1]?.components[0]);
    expect(topology.hops[0]?.from).toBe(topology.tiers[0]?.components[1]);
  });

  it("do not depend on the order of the tiers", () => {
    const agentTier = agent(toGateway("otel-gateway:4317"));
    const forwards = read(agentTier, gateway(plainGateway));
    const backwards = read(gateway(plainGateway), agentTier);
    expect([...ways(backwards)].sort()).toEqual([...ways(forwards)].sort());
  });

  it("end nowhere on a port that nothing listens on, or in a protocol that nothing speaks", () => {
    const facts = { "service.name": "otel-gateway" };
    const port = read(agent(toGateway("otel-gateway:4319")), gateway(plainGateway, facts));
    expect(port.hops[0]).toMatchObject({ to: "gateway", receiver: null });
    const protocol = read(agent(toGateway("otel-gateway:4318")), gateway(plainGateway, facts));
    expect(protocol.hops[0]).toMatchObject({ to: "gateway", receiver: null, protocol: "grpc" });
  });

  it("go to the receiver behind a Service port of another number, but not past it for pod addresses", () => {
    const facts = { "service.name": "gw", "service.ports": [{ port: 80, targetPort: 4317 }] };
    expect(read(agent(toGateway("gw:80")), gateway(plainGateway, facts)).hops[0]?.receiver?.id).toBe("otlp");
    const balanced = exporting(
      '  load_balancing:\n    resolver: {dns: {hostname: gw-headless, port: "80"}}',
      ["load_balancing"],
    );
    expect(read(agent(balanced), gateway(plainGateway, facts)).hops[0]?.receiver).toBeNull();
  });

  it("take the default ports of a receiver without settings, and none of a protocol that is off", () => {
    const bare =
      "receivers:\n  otlp:\n    protocols:\n      grpc:\nservice: {pipelines: {logs: {receivers: [otlp]}}}\n";
    expect(read(agent(toGateway("gateway:4317")), gateway(bare)).hops[0]?.receiver?.id).toBe("otlp");
    const off = bare.replace("grpc:", "grpc: {enabled: false}");
    const topology = read(agent(toGateway("gateway:4317")), gateway(off, { "service.name": "gateway" }));
    expect(topology.hops[0]?.receiver).toBeNull();
  });

  it("never call an unknown port wrong", () => {
    const variable = plainGateway.replace(":4317", ":${env:OTLP_PORT}");
    const facts = { "service.name": "gw" };
    expect(read(agent(toGateway("gw:4317")), gateway(variable, facts)).hops[0]?.receiver?.id).toBe("otlp");
    expect(read(agent(toGateway("gw:${env:PORT}")), gateway(plainGateway, facts)).hops[0]).toMatchObject({
      receiver: { id: "otlp" },
      endpoint: { host: "gw", port: null },
    });
  });

  it("are not guessed where a variable stands in the host", () => {
    const topology = read(
      agent(toGateway("${env:GATEWAY}:4317")),
      gateway(plainGateway, { "service.name": "gw" }),
    );
    expect(topology.hops).toEqual([]);
    expect(topology.backends[0]).toMatchObject({ id: "agent/otlp→?", unresolved: false });
  });

  it("prefer a receiver that a pipeline starts", () => {
    const two = plainGateway.replace(
      "receivers:\n",
      "receivers:\n  otlp/spare:\n    protocols:\n      grpc:\n        endpoint: 0.0.0.0:4317\n",
    );
    const topology = read(agent(toGateway("gw:4317")), gateway(two, { "service.name": "gw" }));
    expect(topology.hops[0]?.receiver?.id).toBe("otlp");
  });

  it("leave out exporters that no pipeline uses, and those that keep data in the pod", () => {
    const yaml = exporting("  debug:\n  nop:\n  file: {path: /tmp/x}\n  otlp_grpc: {endpoint: 'gw:4317'}", [
      "debug",
      "nop",
      "file",
    ]);
    expect(ways(read(agent(yaml), gateway(plainGateway, { "service.name": "gw" })))).toEqual([
      "gateway/otlp_http/vendor→? https://otlp.example.com away",
    ]);
  });

  it("are absent in a design of one tier", () => {
    expect(ways(read(agent(toGateway("otel-gateway:4317"))))).toEqual([
      "agent/otlp→? otel-gateway:4317 unresolved",
    ]);
    expect(ways(read(gateway(plainGateway)))).toEqual([
      "gateway/otlp_http/vendor→? https://otlp.example.com away",
    ]);
  });
});

describe("hops of the pod to itself", () => {
  it("are loops only where the pod listens on its own address", () => {
    const loop = read(agent(toGateway("localhost:4317")));
    expect(ways(loop)).toEqual(["agent/otlp→agent otlp grpc 4317 traces+logs"]);
    const sidecar = read(agent(toGateway("127.0.0.1:5317")));
    expect(ways(sidecar)).toEqual(["agent/otlp→? 127.0.0.1:5317 away"]);
    const elsewhere = toGateway("localhost:4317").replace("0.0.0.0:4317", "${env:MY_POD_IP}:4317");
    expect(ways(read(agent(elsewhere)))).toEqual(["agent/otlp→? localhost:4317 away"]);
  });

  it("are found through the own Service, and back to the agent", () => {
    const self = read(gateway(toGateway("gw:4317"), { "service.name": "gw" }));
    expect(ways(self)).toEqual(["gateway/otlp→gateway otlp grpc 4317 traces+logs"]);
    const circle = read(
      agent(toGateway("gw:4317"), { "service.name": "node-agent" }),
      gateway(toGateway("node-agent:4317"), { "service.name": "gw" }),
    );
    expect(circle.hops.map((hop) => hop.id)).toEqual(["agent/otlp→gateway", "gateway/otlp→agent"]);
  });
});

describe("hops by protocol", () => {
  it("encrypt by gRPC unless told otherwise, and by HTTP as the scheme says", () => {
    expect(grpc("endpoint: gw:4317")).toBe(true);
    expect(grpc("endpoint: gw:4317, tls: {insecure: true}")).toBe(false);
    expect(grpc("endpoint: gw:4317, tls: {insecure: false}")).toBe(true);
    expect(grpc('endpoint: gw:4317, tls: {insecure: "${env:PLAIN}"}')).toBeNull();
    expect(grpc("endpoint: gw:4317, tls: {insecure: true, ca_file: /ca.pem}")).toBe(true);
    expect(grpc('endpoint: "https://gw:4317", tls: {insecure: true}')).toBe(true);
    // The scheme is stripped; only `insecure` turns encryption off.
    expect(grpc('endpoint: "http://gw:4317"')).toBe(true);
    expect(http("http://gw:4318")).toMatchObject({ tls: false, protocol: "http", receiver: { id: "otlp" } });
    expect(http("https://gw:4318")?.tls).toBe(true);
    expect(http("gw:4318")?.tls).toBeNull();
  });

  it("follow the address of each signal", () => {
    const hops = hopOf(
      [
        "  otlp_http:",
        "    endpoint: http://gw:4318",
        "    traces_endpoint: http://gw:4319/v1/traces",
        "    logs_endpoint: https://logs.example.com/otlp",
      ].join("\n"),
      "otlp_http",
    );
    expect(hops.map((hop) => [hop.id, hop.signals, hop.receiver?.id ?? null])).toEqual([
      ["agent/otlp_http→gateway", ["traces"], null],
      ["agent/otlp_http→gateway#2", ["metrics"], "otlp"],
    ]);
  });

  it("name the backend that gets the rest", () => {
    const topology = read(
      agent(
        exporting(
          "  otlp_http:\n    endpoint: http://gw:4318\n    logs_endpoint: https://logs.example.com/otlp",
          ["otlp_http"],
        ),
      ),
      gateway(plainGateway, facts),
    );
    expect(topology.hops[0]?.signals).toEqual(["traces", "metrics"]);
    expect(topology.backends[0]).toMatchObject({
      id: "agent/otlp_http→?",
      signals: ["logs"],
      endpoint: { text: "https://logs.example.com/otlp" },
    });
  });

  it("carry Arrow to an Arrow receiver, else to plain OTLP", () => {
    const arrow = "  otelarrow:\n    endpoint: gw:4317\n    tls: {insecure: true}";
    expect(hopOf(arrow, "otelarrow")[0]).toMatchObject({ protocol: "arrow", receiver: { id: "otlp" } });
    const both = plainGateway
      .replace(
        "receivers:\n",
        "receivers:\n  otelarrow:\n    protocols: {grpc: {endpoint: '0.0.0.0:4317'}}\n",
      )
      .replace("[otlp]", "[otlp, otelarrow]");
    const topology = read(agent(exporting(arrow, ["otelarrow"])), gateway(both, facts));
    expect(topology.hops[0]?.receiver?.id).toBe("otelarrow");
  });

  it("show where other exporters send to, for people to read", () => {
    const backends = read(
      agent(
        exporting(
          [
            "  kafka: {brokers: ['kafka-0:9092', 'kafka-1:9092']}",
            "  prometheus: {endpoint: '0.0.0.0:8889'}",
            "  prometheusremotewrite: {endpoint: 'http://mimir:9009/api/v1/push'}",
            "  load_balancing: {protocol: {otlp: }}",
          ].join("\n"),
          ["kafka", "prometheus", "prometheusremotewrite", "load_balancing"],
        ),
      ),
    ).backends;
    expect(backends.map((backend) => [backend.endpoint?.text ?? null, backend.unresolved])).toEqual([
      ["kafka-0:9092", true],
      [null, false],
      ["http://mimir:9009/api/v1/push", true],
      [null, false],
    ]);
  });
});

describe("hops of a load balancer", () => {
  it.each([
    ["k8s: {service: otel-gateway.obs, ports: [4317]}", "k8s"],
    ["k8s: {service: otel-gateway.obs}", "k8s"],
    ["dns: {hostname: otel-gateway-headless.obs.svc.cluster.local}", "dns"],
    ['dns: {hostname: otel-gateway.obs.svc, port: "4317"}', "dns"],
    [
      "static: {hostnames: ['otel-gateway-0.otel-gateway.obs.svc:4317', 'otel-gateway-1.otel-gateway.obs.svc']}",
      "static",
    ],
    ["aws_cloud_map: {namespace: obs, service_name: otel-gateway}", "cloud-map"],
  ])("lead by %s", (resolver, balancing) => {
    expect(balanced(resolver).hops).toMatchObject([
      {
        id: "agent/loadbalancing→gateway",
        receiver: { id: "otlp" },
        protocol: "grpc",
        tls: false,
        balancing,
        routingKey: "traceID",
        signals: ["traces"],
        endpoint: { port: 4317 },
      },
    ]);
  });

  it("keep the routing key that is written", () => {
    expect(balanced("k8s: {service: otel-gateway}", "routing_key: service").hops[0]?.routingKey).toBe(
      "service",
    );
  });

  it("lead out of the design for hosts that no tier owns", () => {
    const topology = balanced("static: {hostnames: ['10.0.0.1:4317', '10.0.0.2:4317']}");
    expect(topology.hops).toEqual([]);
    expect(topology.backends[0]).toMatchObject({ endpoint: { host: "10.0.0.1" }, unresolved: false });
  });
});
