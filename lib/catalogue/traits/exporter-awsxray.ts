import { trait } from "./define";

export const exporterAwsxray = trait({
  kind: "exporter",
  type: "awsxray",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/awsxrayexporter/README.md",
  purpose: { en: "Sends traces to AWS X-Ray.", ko: "AWS X-Ray에 트레이스를 보냅니다." },
  fields: {
    region: { en: "AWS region to send to.", ko: "보낼 AWS 리전입니다." },
    role_arn: { en: "Role to take on.", ko: "맡을 IAM 역할입니다." },
    indexed_attributes: {
      en: "Attributes that become searchable annotations.",
      ko: "검색할 수 있는 주석이 되는 속성입니다.",
    },
    index_all_attributes: {
      en: "Makes every attribute searchable.",
      ko: "모든 속성을 검색할 수 있게 합니다.",
    },
  },
});
