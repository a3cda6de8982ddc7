import { trait } from "./define";

export const extensionOidc = trait({
  kind: "extension",
  type: "oidc",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/oidcauthextension/README.md",
  purpose: {
    en: "Checks OpenID Connect tokens of clients.",
    ko: "클라이언트의 OpenID Connect 토큰을 확인합니다.",
  },
  fields: {
    issuer_url: {
      en: "The issuer that tokens must come from.",
      ko: "토큰을 발급해야 하는 주체의 URL입니다.",
    },
    audience: {
      en: "The audience that tokens must be meant for.",
      ko: "토큰의 대상(audience)이어야 하는 값입니다.",
    },
  },
});
