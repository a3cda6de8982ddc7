import { trait } from "./define";

export const extensionBasicauth = trait({
  kind: "extension",
  type: "basicauth",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/basicauthextension/README.md",
  purpose: {
    en: "Adds a user's name and password to requests, or checks them.",
    ko: "요청에 사용자 이름과 비밀번호를 추가하거나 확인합니다.",
  },
  fields: {},
});
