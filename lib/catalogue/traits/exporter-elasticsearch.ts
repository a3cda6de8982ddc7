import { trait } from "./define";

export const exporterElasticsearch = trait({
  kind: "exporter",
  type: "elasticsearch",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/elasticsearchexporter/README.md",
  purpose: { en: "Sends data to Elasticsearch.", ko: "Elasticsearch에 데이터를 보냅니다." },
  fields: {},
});
