import { trait } from "./define";

export const receiverPostgresql = trait({
  kind: "receiver",
  type: "postgresql",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/postgresqlreceiver/README.md",
  purpose: { en: "Measures a PostgreSQL server.", ko: "PostgreSQL 서버를 측정합니다." },
  fields: {},
});
