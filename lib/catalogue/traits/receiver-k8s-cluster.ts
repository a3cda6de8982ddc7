import { trait } from "./define";

export const receiverK8sCluster = trait({
  kind: "receiver",
  type: "k8s_cluster",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/k8sclusterreceiver/README.md",
  purpose: {
    en: "Reports the state of a cluster's objects from the API server; one instance for the cluster.",
    ko: "API 서버에서 클러스터 오브젝트의 상태를 가져옵니다. 클러스터에 인스턴스 하나만 둡니다.",
  },
  fields: {},
});
