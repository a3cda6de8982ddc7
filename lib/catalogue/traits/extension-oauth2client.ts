import { trait } from "./define";

export const extensionOauth2client = trait({
  kind: "extension",
  type: "oauth2client",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/oauth2clientauthextension/README.md",
  purpose: {
    en: "Fetches OAuth 2.0 tokens for exporters.",
    ko: "익스포터가 쓸 OAuth 2.0 토큰을 받아 옵니다.",
  },
  fields: {},
});
