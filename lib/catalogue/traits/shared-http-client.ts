import { sharedTrait } from "./define";

export const sharedHttpClient = sharedTrait({
  group: "http-client",
  type: "go.opentelemetry.io/collector/config/confighttp.ClientConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/confighttp/README.md",
  fields: {
    endpoint: {
      en: "URL that requests are sent to; `https://` turns TLS on.",
      ko: "요청을 보낼 URL입니다. `https://`이면 TLS가 켜집니다.",
    },
    proxy_url: {
      en: "Proxy for all requests; without it the `HTTP_PROXY` family of variables counts.",
      ko: "모든 요청에 쓸 프록시입니다. 없으면 `HTTP_PROXY` 계열 환경 변수를 따릅니다.",
    },
    tls: { en: "Which certificates are trusted and shown.", ko: "신뢰하고 제시할 인증서를 정합니다." },
    timeout: { en: "Longest time that one request may take.", ko: "요청 하나에 허용하는 최대 시간입니다." },
    headers: {
      en: "Sent with every request, for example an API key; take its value from an environment variable.",
      ko: "모든 요청에 함께 보내는 헤더입니다(예: API 키). 값은 환경 변수에서 가져오십시오.",
    },
    auth: { en: "Which extension adds the credentials.", ko: "자격 증명을 추가할 확장입니다." },
    compression: {
      en: "How request bodies are compressed; the server has to understand it.",
      ko: "요청 본문의 압축 방식입니다. 서버가 지원해야 합니다.",
    },
    max_idle_conns: { en: "Idle connections kept in all.", ko: "유지할 유휴 연결의 전체 개수입니다." },
    max_idle_conns_per_host: {
      en: "Idle connections kept for each host.",
      ko: "호스트마다 유지할 유휴 연결 수입니다.",
    },
    max_conns_per_host: {
      en: "Connections to one host at once; 0 sets no limit.",
      ko: "한 호스트로 동시에 여는 연결 수입니다. 0이면 제한이 없습니다.",
    },
    idle_conn_timeout: {
      en: "Idle connections are closed after this long.",
      ko: "이 시간이 지난 유휴 연결을 닫습니다.",
    },
    disable_keep_alives: {
      en: "Opens a new connection for every request. That spreads load, and costs a handshake each time.",
      ko: "요청마다 새 연결을 엽니다. 부하는 분산되지만 매번 핸드셰이크 비용이 듭니다.",
    },
    force_attempt_http2: { en: "Tries HTTP/2 first.", ko: "HTTP/2를 먼저 시도합니다." },
    cookies: {
      en: "Keeps cookies of answers and sends them back; some load balancers stick by them.",
      ko: "응답의 쿠키를 보관했다가 다시 보냅니다. 일부 로드 밸런서가 세션 고정에 씁니다.",
    },
  },
});
