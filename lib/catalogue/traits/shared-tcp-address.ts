import { sharedTrait } from "./define";

export const sharedTcpAddress = sharedTrait({
  group: "tcp-address",
  type: "go.opentelemetry.io/collector/config/confignet.TCPAddrConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/confignet/README.md",
  fields: {
    endpoint: { en: "Host and port.", ko: "호스트와 포트입니다." },
  },
});
