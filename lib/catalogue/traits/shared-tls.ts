import { sharedTrait } from "./define";

export const sharedTls = sharedTrait({
  group: "tls",
  type: "go.opentelemetry.io/collector/config/configtls.Config",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configtls/README.md",
  fields: {
    ca_file: {
      en: "File with the certificate authority that the other side's certificate is checked against; empty: those of the system.",
      ko: "상대 인증서를 검증할 인증 기관 파일입니다. 비어 있으면 시스템의 인증 기관을 씁니다.",
    },
    ca_pem: {
      en: "The certificate authority as text, instead of `ca_file`.",
      ko: "`ca_file` 대신 텍스트로 적는 인증 기관 인증서입니다.",
    },
    cert_file: {
      en: "File with the certificate to show; a client needs it for mutual TLS only.",
      ko: "제시할 인증서 파일입니다. 클라이언트는 상호 TLS일 때만 필요합니다.",
    },
    cert_pem: {
      en: "The certificate as text, instead of `cert_file`.",
      ko: "`cert_file` 대신 텍스트로 적는 인증서입니다.",
    },
    key_file: { en: "File with the private key of `cert_file`.", ko: "`cert_file`의 개인 키 파일입니다." },
    key_pem: {
      en: "The private key as text, instead of `key_file`.",
      ko: "`key_file` 대신 텍스트로 적는 개인 키입니다.",
    },
    include_system_ca_certs_pool: {
      en: "Trusts the system's authorities besides the one given.",
      ko: "지정한 인증 기관에 더해 시스템의 인증 기관도 신뢰합니다.",
    },
    min_version: {
      en: "Oldest TLS version accepted; 1.2 where nothing is said.",
      ko: "허용하는 가장 오래된 TLS 버전입니다. 지정하지 않으면 1.2입니다.",
    },
    max_version: { en: "Newest TLS version used.", ko: "사용하는 가장 최신 TLS 버전입니다." },
    cipher_suites: {
      en: "Cipher suites allowed; empty: a safe list.",
      ko: "허용하는 암호 스위트입니다. 비어 있으면 안전한 기본 목록을 씁니다.",
    },
    reload_interval: {
      en: "How often certificates are read again from their files; without it, never.",
      ko: "인증서 파일을 다시 읽는 주기입니다. 없으면 다시 읽지 않습니다.",
    },
  },
});
