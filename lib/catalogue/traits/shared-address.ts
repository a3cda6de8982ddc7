import { sharedTrait } from "./define";

export const sharedAddress = sharedTrait({
  group: "address",
  type: "go.opentelemetry.io/collector/config/confignet.AddrConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/confignet/README.md",
  fields: {
    endpoint: {
      en: "Address to listen on. `localhost` is reached from inside the pod only; other pods need the pod's IP or `0.0.0.0`.",
      ko: "수신 대기할 주소입니다. `localhost`는 파드 안에서만 닿습니다. 다른 파드에서 닿으려면 파드 IP나 `0.0.0.0`이 필요합니다.",
    },
    transport: { en: "Kind of socket: `tcp`, `unix` and others.", ko: "소켓 종류입니다(`tcp`, `unix` 등)." },
  },
});
