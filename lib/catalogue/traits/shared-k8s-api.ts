import { sharedTrait } from "./define";

export const sharedK8sApi = sharedTrait({
  group: "k8s-api",
  type: "github.com/open-telemetry/opentelemetry-collector-contrib/internal/k8sconfig.APIConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/internal/k8sconfig/config.go",
  fields: {
    auth_type: {
      en: "How to sign in to the API: `serviceAccount` inside of a pod, `kubeConfig`, `tls` or `none`.",
      ko: "API 인증 방식입니다. 파드 안에서는 `serviceAccount`를 쓰고, 그 밖에 `kubeConfig`, `tls`, `none`이 있습니다.",
    },
    context: {
      en: "Context of the kubeconfig, with `kubeConfig`.",
      ko: "`kubeConfig`일 때 사용할 kubeconfig 컨텍스트입니다.",
    },
    kube_api_qps: {
      en: "Requests a second that the client allows itself; 0 leaves the client library's own limit.",
      ko: "클라이언트가 초당 보낼 수 있는 요청 수입니다. 0이면 클라이언트 라이브러리의 기본 제한을 따릅니다.",
    },
    kube_api_burst: {
      en: "Requests allowed in one go beyond that.",
      ko: "순간적으로 더 허용하는 요청 수입니다.",
    },
  },
});
