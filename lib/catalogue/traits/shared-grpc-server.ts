import { sharedTrait } from "./define";

export const sharedGrpcServer = sharedTrait({
  group: "grpc-server",
  type: "go.opentelemetry.io/collector/config/configgrpc.ServerConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configgrpc/README.md",
  fields: {
    tls: {
      en: "Certificate and key that the server shows. Without this section it speaks plain text.",
      ko: "서버가 제시할 인증서와 키입니다. 이 섹션이 없으면 평문으로 통신합니다.",
    },
    max_recv_msg_size_mib: {
      en: "Largest request accepted, in MiB. At 0 gRPC's own limit of 4 MiB holds; larger batches are refused.",
      ko: "받아들이는 요청의 최대 크기(MiB)입니다. 0이면 gRPC 기본값인 4 MiB가 적용되고, 그보다 큰 배치는 거부됩니다.",
    },
    max_concurrent_streams: {
      en: "Requests that one connection may have open at once.",
      ko: "연결 하나가 동시에 열 수 있는 요청 수입니다.",
    },
    read_buffer_size: {
      en: "Bytes read from a connection in one call.",
      ko: "연결에서 한 번에 읽는 바이트 수입니다.",
    },
    write_buffer_size: {
      en: "Bytes gathered before they are written to a connection.",
      ko: "연결에 쓰기 전에 모으는 바이트 수입니다.",
    },
    keepalive: {
      en: "How long connections live and which pings are allowed. A short `max_connection_age` spreads clients anew over the pods.",
      ko: "연결 유지 시간과 허용하는 핑을 정합니다. `max_connection_age`를 짧게 두면 클라이언트가 파드에 다시 분산됩니다.",
    },
    auth: {
      en: "Which extension checks the credentials of clients.",
      ko: "클라이언트의 자격 증명을 확인할 확장입니다.",
    },
    include_metadata: {
      en: "Keeps the clients' headers with their data, for processors and extensions that read them.",
      ko: "클라이언트의 헤더를 데이터와 함께 유지하여, 이를 읽는 프로세서와 확장이 쓸 수 있게 합니다.",
    },
  },
});
