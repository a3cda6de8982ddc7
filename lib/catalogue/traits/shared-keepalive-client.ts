import { sharedTrait } from "./define";

export const sharedKeepaliveClient = sharedTrait({
  group: "keepalive-client",
  type: "go.opentelemetry.io/collector/config/configgrpc.KeepaliveClientConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configgrpc/README.md",
  fields: {
    time: {
      en: "Silence after which the client pings the server.",
      ko: "클라이언트가 서버에 핑을 보내기까지의 무응답 시간입니다.",
    },
    timeout: {
      en: "How long the answer to a ping may take before the connection is closed.",
      ko: "핑 응답을 기다리는 시간입니다. 지나면 연결을 닫습니다.",
    },
    permit_without_stream: {
      en: "Pings also while no request is running.",
      ko: "진행 중인 요청이 없을 때도 핑을 보냅니다.",
    },
  },
});
