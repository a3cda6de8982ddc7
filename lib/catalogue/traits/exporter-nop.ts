import { trait } from "./define";

export const exporterNop = trait({
  kind: "exporter",
  type: "nop",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/exporter/nopexporter/README.md",
  purpose: { en: "Throws away what it gets; for trials.", ko: "받은 데이터를 버립니다. 시험용입니다." },
  fields: {},
});
