import { sharedTrait } from "./define";

export const sharedHttpServer = sharedTrait({
  group: "http-server",
  type: "go.opentelemetry.io/collector/config/confighttp.ServerConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/confighttp/README.md",
  fields: {
    tls: {
      en: "Certificate and key that the server shows. Without this section it speaks plain text.",
      ko: "서버가 제시할 인증서와 키입니다. 이 섹션이 없으면 평문으로 통신합니다.",
    },
    cors: {
      en: "Lets web pages of other origins send here; off while absent.",
      ko: "다른 출처의 웹 페이지가 여기로 보낼 수 있게 합니다. 없으면 꺼져 있습니다.",
    },
    auth: {
      en: "Which extension checks the credentials of clients.",
      ko: "클라이언트의 자격 증명을 확인할 확장입니다.",
    },
    max_request_body_size: {
      en: "Largest request body in bytes; 0 stands for 20 MiB.",
      ko: "요청 본문의 최대 크기(바이트)입니다. 0은 20 MiB를 뜻합니다.",
    },
    include_metadata: {
      en: "Keeps the clients' headers with their data, for processors and extensions that read them.",
      ko: "클라이언트의 헤더를 데이터와 함께 유지하여, 이를 읽는 프로세서와 확장이 쓸 수 있게 합니다.",
    },
    response_headers: { en: "Added to every answer.", ko: "모든 응답에 추가하는 헤더입니다." },
    compression_algorithms: {
      en: "Compressions accepted in requests; the empty text stands for none.",
      ko: "요청에서 받아들이는 압축 방식입니다. 빈 문자열은 압축 없음을 뜻합니다.",
    },
    read_timeout: {
      en: "Time that reading a whole request may take; 0 sets no limit.",
      ko: "요청 전체를 읽는 데 허용하는 시간입니다. 0이면 제한이 없습니다.",
    },
    read_header_timeout: {
      en: "Time that reading the headers may take.",
      ko: "헤더를 읽는 데 허용하는 시간입니다.",
    },
    write_timeout: { en: "Time that writing an answer may take.", ko: "응답을 쓰는 데 허용하는 시간입니다." },
    idle_timeout: {
      en: "How long a connection waits for its next request.",
      ko: "연결이 다음 요청을 기다리는 시간입니다.",
    },
    keep_alives_enabled: {
      en: "Lets connections serve more than one request.",
      ko: "연결 하나로 여러 요청을 처리하게 합니다.",
    },
  },
});
