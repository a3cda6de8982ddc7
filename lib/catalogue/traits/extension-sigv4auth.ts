import { trait } from "./define";

export const extensionSigv4auth = trait({
  kind: "extension",
  type: "sigv4auth",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/sigv4authextension/README.md",
  purpose: { en: "Signs requests for AWS services.", ko: "AWS 서비스로 보내는 요청에 서명합니다." },
  fields: {
    region: { en: "AWS region of the service.", ko: "서비스의 AWS 리전입니다." },
    service: { en: "AWS service that the signature is for.", ko: "서명 대상 AWS 서비스입니다." },
    assume_role: { en: "Role to take on first.", ko: "먼저 맡을 역할입니다." },
  },
});
