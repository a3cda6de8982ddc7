import { sharedTrait } from "./define";

export const sharedKeepaliveServer = sharedTrait({
  group: "keepalive-server",
  type: "go.opentelemetry.io/collector/config/configgrpc.KeepaliveServerParameters",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configgrpc/README.md",
  fields: {
    max_connection_age: {
      en: "Connections older than this are closed, so that clients connect anew and meet pods that have come since.",
      ko: "이보다 오래된 연결을 닫습니다. 클라이언트가 다시 연결하면서 새로 생긴 파드에도 분산됩니다.",
    },
    max_connection_age_grace: {
      en: "Time that requests still running get before an aged connection is cut.",
      ko: "오래된 연결을 끊기 전에 진행 중인 요청에 주는 시간입니다.",
    },
    max_connection_idle: {
      en: "Connections without requests for this long are closed.",
      ko: "이 시간 동안 요청이 없는 연결을 닫습니다.",
    },
    time: {
      en: "Silence after which the server pings a client.",
      ko: "서버가 클라이언트에 핑을 보내기까지의 무응답 시간입니다.",
    },
    timeout: {
      en: "How long the answer to a ping may take before the connection is closed.",
      ko: "핑 응답을 기다리는 시간입니다. 지나면 연결을 닫습니다.",
    },
  },
});
