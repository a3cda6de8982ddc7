import { trait } from "./define";

export const extensionBearertokenauth = trait({
  kind: "extension",
  type: "bearertokenauth",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/bearertokenauthextension/README.md",
  purpose: {
    en: "Adds a bearer token to requests, or checks it.",
    ko: "요청에 베어러 토큰을 추가하거나 확인합니다.",
  },
  fields: {
    token: {
      en: "The token; take it from an environment variable.",
      ko: "토큰입니다. 환경 변수에서 가져오십시오.",
    },
    filename: {
      en: "File that holds the token; it is read again when it changes.",
      ko: "토큰이 담긴 파일입니다. 바뀌면 다시 읽습니다.",
    },
    scheme: { en: "Word in front of the token.", ko: "토큰 앞에 붙는 단어입니다." },
    header: { en: "Header that carries the token.", ko: "토큰을 담는 헤더입니다." },
  },
});
