import { sharedTrait } from "./define";

export const sharedCors = sharedTrait({
  group: "cors",
  type: "go.opentelemetry.io/collector/config/confighttp.CORSConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/confighttp/README.md",
  fields: {
    allowed_origins: {
      en: "Origins that may send, such as `https://*.example.com`. A bare `*` is refused by browsers here.",
      ko: "전송을 허용할 출처입니다(예: `https://*.example.com`). `*` 하나만 쓰면 브라우저가 거부합니다.",
    },
    allowed_headers: {
      en: "Request headers allowed beyond the usual ones.",
      ko: "기본 헤더 외에 허용할 요청 헤더입니다.",
    },
    exposed_headers: {
      en: "Response headers that scripts may read.",
      ko: "스크립트가 읽을 수 있는 응답 헤더입니다.",
    },
    max_age: {
      en: "Seconds that a browser may remember the permission.",
      ko: "브라우저가 허용 결과를 기억하는 시간(초)입니다.",
    },
  },
});
