import { sharedTrait } from "./define";

export const sharedGrpcClient = sharedTrait({
  group: "grpc-client",
  type: "go.opentelemetry.io/collector/config/configgrpc.ClientConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configgrpc/README.md",
  fields: {
    endpoint: {
      en: "Host and port of the server, such as `otel-gateway.observability:4317`. A name with several addresses is spread over only with `round_robin` and a headless Service.",
      ko: "서버의 호스트와 포트입니다(예: `otel-gateway.observability:4317`). 이름에 주소가 여러 개여도 `round_robin`과 헤드리스 Service를 함께 써야 부하가 나뉩니다.",
    },
    compression: {
      en: "How requests are compressed. `zstd` and `snappy` cost less CPU than `gzip`, but the server has to understand them.",
      ko: "요청 압축 방식입니다. `zstd`와 `snappy`는 `gzip`보다 CPU를 덜 쓰지만 서버가 지원해야 합니다.",
    },
    tls: {
      en: "How the connection is secured. TLS is on unless `insecure: true` stands here.",
      ko: "연결 보안 설정입니다. 여기에 `insecure: true`가 없으면 TLS가 켜집니다.",
    },
    keepalive: {
      en: "Pings that find dead connections. A server may cut off clients that ping more often than it allows.",
      ko: "끊어진 연결을 찾아내는 핑입니다. 서버가 허용하는 것보다 자주 보내면 연결이 끊길 수 있습니다.",
    },
    read_buffer_size: {
      en: "Bytes read from a connection in one call.",
      ko: "연결에서 한 번에 읽는 바이트 수입니다.",
    },
    write_buffer_size: {
      en: "Bytes gathered before they are written to a connection.",
      ko: "연결에 쓰기 전에 모으는 바이트 수입니다.",
    },
    wait_for_ready: {
      en: "Waits for a connection that is not up yet instead of failing at once.",
      ko: "연결이 아직 준비되지 않았을 때 바로 실패하지 않고 기다립니다.",
    },
    headers: {
      en: "Sent with every request, for example an API key; take its value from an environment variable.",
      ko: "모든 요청에 함께 보내는 헤더입니다(예: API 키). 값은 환경 변수에서 가져오십시오.",
    },
    balancer_name: {
      en: "How requests are spread over the addresses behind a name: `round_robin` uses all of them, `pick_first` one.",
      ko: "이름 뒤의 여러 주소에 요청을 나누는 방법입니다. `round_robin`은 모두, `pick_first`는 하나만 씁니다.",
    },
    authority: {
      en: "The name put into the `:authority` header instead of the one in `endpoint`.",
      ko: "`endpoint`의 이름 대신 `:authority` 헤더에 넣는 이름입니다.",
    },
    auth: { en: "Which extension adds the credentials.", ko: "자격 증명을 추가할 확장입니다." },
    user_agent: { en: "Replaces the `User-Agent` header.", ko: "`User-Agent` 헤더를 대신합니다." },
  },
});
