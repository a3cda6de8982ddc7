import { trait } from "./define";

export const receiverRedis = trait({
  kind: "receiver",
  type: "redis",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/redisreceiver/README.md",
  purpose: { en: "Measures a Redis server.", ko: "Redis 서버를 측정합니다." },
  fields: {},
});
