import { trait } from "./define";

export const extensionHealthCheck = trait({
  kind: "extension",
  type: "health_check",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/healthcheckextension/README.md",
  purpose: {
    en: "Answers health probes over HTTP, as Kubernetes sends them.",
    ko: "Kubernetes가 보내는 상태 점검에 HTTP로 응답합니다.",
  },
  fields: {
    endpoint: {
      en: "Address of the probe. The kubelet cannot reach `localhost`: use the pod's IP or `0.0.0.0`.",
      ko: "점검 주소입니다. kubelet은 `localhost`에 닿지 못하므로 파드 IP나 `0.0.0.0`을 쓰십시오.",
    },
    path: { en: "Path of the probe.", ko: "점검 경로입니다." },
    response_body: {
      en: "Texts answered instead of the usual ones.",
      ko: "기본 응답 대신 보낼 텍스트입니다.",
    },
    check_collector_pipeline: {
      en: "Counts failing exporters; upstream advises against it.",
      ko: "실패하는 익스포터를 셉니다. 업스트림에서 권하지 않습니다.",
    },
  },
});
