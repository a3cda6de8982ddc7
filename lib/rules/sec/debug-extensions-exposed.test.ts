import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { debugExtensionsExposed } from "./debug-extensions-exposed";

const gateway = (extensions: string, started: string) =>
  exampleTier({
    extensions,
    service: `extensions: [${started}]\n`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });

describeRule(debugExtensionsExposed, {
  silent: {
    "no endpoint": { tiers: { gateway: gateway("pprof: {}\n", "pprof") } },
    "one that is not started": { tiers: { gateway: gateway('pprof: { endpoint: "0.0.0.0:1777" }\n', "") } },
    "an address that is a variable": {
      tiers: { gateway: gateway('pprof: { endpoint: "${env:PPROF_HOST}:1777" }\n', "pprof") },
    },
    "the health check, which is meant to be reached": {
      tiers: { gateway: gateway('health_check: { endpoint: "0.0.0.0:13133" }\n', "health_check") },
    },
  },
  reports: {
    "all addresses": {
      tiers: { gateway: gateway('pprof: { endpoint: ":1777" } # profiles\n', "pprof") },
      expect: [
        "`pprof` listens on `:1777`: every pod of the cluster can read the collector's internals, without credentials.",
      ],
      at: ["gateway extensions::pprof::endpoint"],
      severities: ["warning"],
      afterFix: {
        tiers: { gateway: gateway('pprof: { endpoint: "localhost:1777" } # profiles\n', "pprof") },
      },
    },
    "the pod's address": {
      tiers: { gateway: gateway('zpages: { endpoint: "${env:MY_POD_IP}:55679" }\n', "zpages") },
      expect: [
        "`zpages` listens on `${env:MY_POD_IP}:55679`: every pod of the cluster can read the collector's internals, without credentials.",
      ],
    },
    "a port of the Service": {
      tiers: { gateway: gateway('zpages: { endpoint: "0.0.0.0:55679" }\n', "zpages") },
      facts: { gateway: { "service.ports": [4317, { port: 80, targetPort: 55_679 }] } },
      expect: [
        "`zpages` listens on `0.0.0.0:55679`, and the Service of `gateway` leads to port 55679: whoever reaches the Service reads the collector's internals, without credentials.",
      ],
    },
  },
});
