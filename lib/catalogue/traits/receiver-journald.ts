import { trait } from "./define";

export const receiverJournald = trait({
  kind: "receiver",
  type: "journald",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/journaldreceiver/README.md",
  purpose: { en: "Reads the journal of systemd.", ko: "systemd 저널을 읽습니다." },
  fields: {},
});
