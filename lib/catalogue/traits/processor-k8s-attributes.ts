import { trait } from "./define";

export const processorK8sAttributes = trait({
  kind: "processor",
  type: "k8s_attributes",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/k8sattributesprocessor/README.md",
  purpose: {
    en: "Adds the pod, namespace, node and workload that data came from.",
    ko: "데이터가 나온 파드, 네임스페이스, 노드, 워크로드 정보를 추가합니다.",
  },
  fields: {
    auth_type: {
      en: "How to sign in to the API: `serviceAccount` inside of a pod.",
      ko: "API 인증 방식입니다. 파드 안에서는 `serviceAccount`를 씁니다.",
    },
    passthrough: {
      en: "Only notes the pod's IP and asks nothing of the API, for a collector behind it to look up.",
      ko: "API에 묻지 않고 파드 IP만 기록합니다. 조회는 뒤쪽 컬렉터에 맡깁니다.",
    },
    filter: {
      en: "Which pods are watched. On an agent, those of its node: otherwise every agent watches the whole cluster.",
      ko: "감시할 파드를 정합니다. 에이전트에서는 자기 노드의 파드로 한정하십시오. 그러지 않으면 모든 에이전트가 클러스터 전체를 감시합니다.",
    },
    "filter.node_from_env_var": {
      en: "Variable that holds the node's name, set by the downward API.",
      ko: "노드 이름이 담긴 환경 변수로, Downward API로 설정합니다.",
    },
    "filter.node": { en: "The node's name, written out.", ko: "직접 적은 노드 이름입니다." },
    "filter.namespace": {
      en: "Watches the pods of one namespace only.",
      ko: "네임스페이스 하나의 파드만 감시합니다.",
    },
    "filter.labels": {
      en: "Watches pods with these labels only.",
      ko: "이 레이블이 있는 파드만 감시합니다.",
    },
    extract: { en: "What is added.", ko: "추가할 정보입니다." },
    "extract.metadata": {
      en: "Attributes to add, such as `k8s.pod.name`; naming any replaces the usual list.",
      ko: "추가할 속성입니다(예: `k8s.pod.name`). 하나라도 적으면 기본 목록을 대신합니다.",
    },
    "extract.labels": {
      en: "Labels of pods, namespaces or nodes that become attributes.",
      ko: "속성으로 만들 파드, 네임스페이스, 노드의 레이블입니다.",
    },
    "extract.annotations": {
      en: "Annotations of pods, namespaces or nodes that become attributes.",
      ko: "속성으로 만들 파드, 네임스페이스, 노드의 애너테이션입니다.",
    },
    "extract.otel_annotations": {
      en: "Takes over annotations that begin with `resource.opentelemetry.io/`.",
      ko: "`resource.opentelemetry.io/`로 시작하는 애너테이션을 속성으로 옮깁니다.",
    },
    pod_association: {
      en: "How data finds its pod: by attributes or by the address of the connection, tried in order.",
      ko: "데이터와 파드를 연결하는 방법입니다. 속성이나 연결 주소를 차례로 시도합니다.",
    },
    exclude: { en: "Pods that data is never tied to.", ko: "데이터와 연결하지 않을 파드입니다." },
    wait_for_metadata: {
      en: "Lets the collector start only when it knows the pods.",
      ko: "파드 정보를 모두 알게 된 뒤에 컬렉터를 시작합니다.",
    },
    wait_for_metadata_timeout: {
      en: "How long that may take before the start fails.",
      ko: "그때까지 기다리는 시간입니다. 지나면 시작에 실패합니다.",
    },
  },
});
