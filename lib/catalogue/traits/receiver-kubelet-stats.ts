import { trait } from "./define";

export const receiverKubeletStats = trait({
  kind: "receiver",
  type: "kubelet_stats",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/kubeletstatsreceiver/README.md",
  purpose: {
    en: "Asks the node's kubelet for usage of its pods, containers and volumes.",
    ko: "노드의 kubelet에서 파드, 컨테이너, 볼륨 사용량을 가져옵니다.",
  },
  fields: {
    endpoint: {
      en: "The kubelet, such as the node's name and port 10250; without it the host name of the collector is used.",
      ko: "kubelet 주소입니다(예: 노드 이름과 10250 포트). 없으면 컬렉터의 호스트 이름을 씁니다.",
    },
    auth_type: {
      en: "How to sign in: `serviceAccount` inside of a pod, `tls`, `kubeConfig`, or `none` for the read-only port.",
      ko: "인증 방식입니다. 파드 안에서는 `serviceAccount`를 쓰고, 그 밖에 `tls`, `kubeConfig`, 읽기 전용 포트용 `none`이 있습니다.",
    },
    insecure_skip_verify: {
      en: "Accepts the kubelet's certificate unchecked; many clusters sign it with an authority that pods do not know.",
      ko: "kubelet 인증서를 검증하지 않습니다. 많은 클러스터가 파드가 모르는 인증 기관으로 서명합니다.",
    },
    metric_groups: {
      en: "Which groups are measured: `container`, `pod`, `node`, `volume`.",
      ko: "측정할 그룹입니다(`container`, `pod`, `node`, `volume`).",
    },
    extra_metadata_labels: {
      en: "More attributes, such as `container.id` or `k8s.volume.type`; some need the API server.",
      ko: "추가할 속성입니다(예: `container.id`, `k8s.volume.type`). 일부는 API 서버가 필요합니다.",
    },
    k8s_api_config: {
      en: "How to reach the API server, where `extra_metadata_labels` needs it.",
      ko: "`extra_metadata_labels`에 필요할 때 API 서버에 접속하는 방법입니다.",
    },
    node: {
      en: "Name of the node, for metrics that compare usage with the node's capacity.",
      ko: "노드 용량 대비 사용률 메트릭에 쓰는 노드 이름입니다.",
    },
    metrics: { en: "Turns single metrics on or off.", ko: "개별 메트릭을 켜거나 끕니다." },
  },
});
