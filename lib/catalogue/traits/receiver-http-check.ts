import { trait } from "./define";

export const receiverHttpCheck = trait({
  kind: "receiver",
  type: "http_check",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/httpcheckreceiver/README.md",
  purpose: {
    en: "Calls URLs and reports whether and how fast they answer.",
    ko: "URL을 호출하여 응답 여부와 속도를 보고합니다.",
  },
  fields: {},
});
