import { sharedTrait } from "./define";

export const sharedTlsClient = sharedTrait({
  group: "tls-client",
  type: "go.opentelemetry.io/collector/config/configtls.ClientConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configtls/README.md",
  fields: {
    insecure: {
      en: "Turns TLS off altogether. With HTTP the URL's scheme decides instead.",
      ko: "TLS를 완전히 끕니다. HTTP에서는 URL의 스킴이 결정합니다.",
    },
    insecure_skip_verify: {
      en: "Keeps TLS on but accepts any certificate. For trials only.",
      ko: "TLS는 켜 두지만 어떤 인증서든 받아들입니다. 시험용으로만 쓰십시오.",
    },
    server_name_override: {
      en: "Name that the server's certificate is checked for, instead of the one in the address.",
      ko: "서버 인증서에서 주소의 이름 대신 확인할 이름입니다.",
    },
  },
});
