import { trait } from "./define";

export const exporterLoadBalancing = trait({
  kind: "exporter",
  type: "load_balancing",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/loadbalancingexporter/README.md",
  purpose: {
    en: "Spreads data over several collectors so that what belongs together reaches the same one.",
    ko: "함께 처리할 데이터가 같은 컬렉터에 도착하도록 여러 컬렉터에 나누어 보냅니다.",
  },
  fields: {
    protocol: { en: "How data is sent to each collector.", ko: "각 컬렉터에 데이터를 보내는 방법입니다." },
    "protocol.otlp": {
      en: "Settings of the OTLP exporter for each collector; its `endpoint` is filled in by the resolver.",
      ko: "컬렉터마다 쓰는 OTLP 익스포터 설정입니다. `endpoint`는 리졸버가 채웁니다.",
    },
    resolver: {
      en: "How the collectors are found; exactly one kind.",
      ko: "컬렉터를 찾는 방법입니다. 한 가지만 지정합니다.",
    },
    "resolver.k8s": {
      en: "Follows the pods behind a Kubernetes Service; needs the right to watch EndpointSlices.",
      ko: "Kubernetes Service 뒤의 파드를 따라갑니다. EndpointSlice를 감시할 권한이 필요합니다.",
    },
    "resolver.k8s.service": {
      en: "The Service, as name and namespace: `otel-gateway.observability`.",
      ko: "Service의 이름과 네임스페이스입니다(`otel-gateway.observability`).",
    },
    "resolver.k8s.ports": {
      en: "Ports of the pods; 4317 where nothing is said.",
      ko: "파드의 포트입니다. 지정하지 않으면 4317입니다.",
    },
    "resolver.dns": {
      en: "Looks up a name again and again; it has to be a headless Service.",
      ko: "이름을 주기적으로 조회합니다. 헤드리스 Service여야 합니다.",
    },
    "resolver.dns.hostname": { en: "Name to look up.", ko: "조회할 이름입니다." },
    "resolver.dns.port": {
      en: "Port of the pods; 4317 where nothing is said.",
      ko: "파드의 포트입니다. 지정하지 않으면 4317입니다.",
    },
    "resolver.dns.interval": {
      en: "Time between look-ups; 5s where nothing is said.",
      ko: "조회 간격입니다. 지정하지 않으면 5s입니다.",
    },
    "resolver.static": { en: "A fixed list of addresses.", ko: "고정된 주소 목록입니다." },
    "resolver.static.hostnames": {
      en: "The addresses, as host and port.",
      ko: "호스트와 포트로 적는 주소입니다.",
    },
    routing_key: {
      en: "What belongs together: `traceID` for traces, `service`, `resource`, `metric`, `streamID` or `attributes`.",
      ko: "함께 보낼 기준입니다. 트레이스는 `traceID`, 그 밖에 `service`, `resource`, `metric`, `streamID`, `attributes`가 있습니다.",
    },
    routing_attributes: {
      en: "The attributes, with `routing_key: attributes`.",
      ko: "`routing_key: attributes`일 때 기준이 되는 속성입니다.",
    },
  },
});
