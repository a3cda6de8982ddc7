import { trait } from "./define";

export const exporterClickhouse = trait({
  kind: "exporter",
  type: "clickhouse",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/clickhouseexporter/README.md",
  purpose: { en: "Writes data to ClickHouse.", ko: "ClickHouse에 데이터를 적습니다." },
  fields: {},
});
