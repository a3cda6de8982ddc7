import { trait } from "./define";

export const receiverMysql = trait({
  kind: "receiver",
  type: "mysql",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/mysqlreceiver/README.md",
  purpose: { en: "Measures a MySQL server.", ko: "MySQL 서버를 측정합니다." },
  fields: {},
});
