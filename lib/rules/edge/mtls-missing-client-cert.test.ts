import { balancing } from "../affinity/examples";
import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { mtlsMissingClientCert } from "./mtls-missing-client-cert";

const server =
  'grpc:\n  endpoint: "${env:MY_POD_IP}:4317"\n  tls: { cert_file: /c, key_file: /k, client_ca_file: /ca }';
const pair = (tls: string) => examplePair("otlp_grpc", `endpoint: otel-gateway:4317\n${tls}`, server);
const said = (exporter: string) =>
  `\`otlp\` of \`gateway\` asks for a client certificate, but \`${exporter}\` has none: every handshake fails. Set \`tls.cert_file\` and \`tls.key_file\`.`;

describeRule(mtlsMissingClientCert, {
  silent: {
    "a certificate in the text": { tiers: pair('tls: { cert_pem: "${env:CERT}", key_pem: "${env:KEY}" }') },
    "settings that are a variable": { tiers: pair('tls: "${env:TLS}"') },
    "a client in plaintext": { tiers: pair("tls: { insecure: true }") },
    "a receiver that asks for none": {
      tiers: examplePair(
        "otlp_grpc",
        "endpoint: otel-gateway:4317",
        "grpc: { tls: { cert_file: /c, key_file: /k } }",
      ),
    },
  },
  reports: {
    "a client without TLS settings": {
      tiers: pair(""),
      expect: [said("otlp_grpc")],
      at: ["agent exporters::otlp_grpc"],
    },
    "a load balancer": {
      tiers: {
        agent: balancing(
          "resolver: { k8s: { service: otel-gateway } }\nprotocol: { otlp: { tls: { ca_file: /ca } } }",
          "traces",
        ),
        gateway: pair("").gateway,
      },
      expect: [said("load_balancing")],
    },
  },
});
