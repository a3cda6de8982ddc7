import { sharedTrait } from "./define";

export const sharedTlsServer = sharedTrait({
  group: "tls-server",
  type: "go.opentelemetry.io/collector/config/configtls.ServerConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configtls/README.md",
  fields: {
    client_ca_file: {
      en: "Authority that clients' certificates must come from: turns mutual TLS on.",
      ko: "클라이언트 인증서를 발급해야 하는 인증 기관입니다. 상호 TLS를 켭니다.",
    },
    client_ca_file_reload: {
      en: "Reads `client_ca_file` again when it changes.",
      ko: "`client_ca_file`이 바뀌면 다시 읽습니다.",
    },
  },
});
