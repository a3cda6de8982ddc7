import { expect, it } from "vitest";
import { rules } from "../registry.generated";
import { examplePair } from "../shared/example-pair";
import { judge, workspaceOf } from "../testing/example";
import { formatPlace } from "../anchor";

const server = 'grpc: { endpoint: "${env:MY_POD_IP}:4317" }';
const encrypted =
  'grpc: { endpoint: "${env:MY_POD_IP}:4317", tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key } }';

// Legal and stripped, or a name resolver of gRPC (core config/configgrpc): some linters object to it.
it.each([
  ["http://", "tls: { insecure: true }", server],
  ["https://", "tls: { ca_file: /tls/ca.crt }", encrypted],
  ["dns:///", "tls: { insecure: true }", server],
])("no rule objects to %s on a gRPC exporter", (scheme, tls, protocols) => {
  const tiers = examplePair("otlp_grpc", `endpoint: ${scheme}otel-gateway-headless:4317\n${tls}`, protocols);
  const { findings } = judge(rules, workspaceOf({ tiers })).judgement;
  const told = findings.map(({ rule, anchor }) => `${rule} ${anchor.tier} ${formatPlace(anchor.at)}`);
  expect(told.filter((line) => line.includes("exporters::otlp_grpc"))).toEqual([]);
});
