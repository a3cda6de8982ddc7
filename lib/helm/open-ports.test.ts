import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import type { Json } from "../base/json";
import type { Role } from "../facts/types";
import { readTopology } from "../topology/topology";
import { closedPorts, openPorts } from "./open-ports";
import { subjectOf } from "./subject";

function subject(
  receivers: Readonly<Record<string, Json>>,
  role: Role = "gateway",
  facts: Readonly<Record<string, Json>> = {},
) {
  const pipeline = { receivers: Object.keys(receivers), exporters: ["debug"] };
  const config = { receivers, exporters: { debug: {} }, service: { pipelines: { logs: pipeline } } };
  const yaml = JSON.stringify(config);
  const target = { collector: "0.159.0", distribution: "contrib" } as const;
  const topology = readTopology([{ id: role, role, yaml, target, facts }], testCatalogue);
  const [tier] = topology.tiers;
  if (!tier) throw new Error("one tier");
  return subjectOf(tier, yaml, topology);
}

const ports = (...args: Parameters<typeof subject>) =>
  openPorts(subject(...args)).map(
    ({ name, containerPort, protocol }) => `${name} ${containerPort}/${protocol}`,
  );

const otlp = (port: number) => ({ protocols: { grpc: { endpoint: `0.0.0.0:${port}` } } });

describe("openPorts", () => {
  it("takes the number out of the address, and the default where there is none", () => {
    expect(
      ports({
        otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:14317" } } },
        zipkin: { endpoint: "0.0.0.0:9411" },
      }),
    ).toEqual(["otlp 14317/TCP", "zipkin 9411/TCP"]);
  });

  it("knows datagrams, and the listen addresses of log receivers", () => {
    expect(
      ports({
        statsd: { endpoint: "0.0.0.0:8125" },
        "syslog/edge": { udp: { listen_address: "0.0.0.0:54526" } },
        udplog: { listen_address: ":9000" },
      }),
    ).toEqual(["statsd 8125/UDP", "syslog-edge-udp 54526/UDP", "udplog 9000/UDP"]);
  });

  it("keeps names within 15 letters and apart", () => {
    const names = openPorts(
      subject({ "otlp/a_very_long_name": otlp(1), "otlp/a_very_long_nick": otlp(2), "otlp/9": otlp(3) }),
    );
    expect(names.map(({ name }) => name)).toEqual(["otlp-a-very-lon", "otlp-a-very-l-2", "otlp-9"]);
  });

  it("opens no port for what listens inside the pod, is switched off, or reads", () => {
    const closed = subject({
      otlp: { protocols: { grpc: null, http: { enabled: false, endpoint: "0.0.0.0:4318" } } },
      redis: { endpoint: "redis:6379" },
      "otlp/var": { protocols: { grpc: { endpoint: "0.0.0.0:${env:PORT}" } } },
    });
    expect(openPorts(closed)).toEqual([]);
    expect(closedPorts(closed).map(({ from, why }) => `${from.id} ${why}`)).toEqual([
      "otlp loopback",
      "otlp/var variable",
    ]);
  });

  it("opens an agent's ports on its node, or those that the deploy facts name", () => {
    const receivers = {
      otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" }, http: { endpoint: "0.0.0.0:4318" } } },
    };
    const onNode = (facts: Readonly<Record<string, Json>>) =>
      openPorts(subject(receivers, "agent", facts)).map(({ hostPort }) => hostPort);
    expect(onNode({})).toEqual([4317, 4318]);
    expect(onNode({ "ports.host": [4318] })).toEqual([null, 4318]);
    expect(onNode({ "workload.mode": "deployment" })).toEqual([null, null]);
  });

  it("leads a Service port to the container port that the deploy facts pair it with", () => {
    const facts = { "service.ports": [{ port: 80, targetPort: 4318 }] };
    const [port] = openPorts(
      subject({ otlp: { protocols: { http: { endpoint: "0.0.0.0:4318" } } } }, "gateway", facts),
    );
    expect([port?.servicePort, port?.containerPort]).toEqual([80, 4318]);
  });
});
