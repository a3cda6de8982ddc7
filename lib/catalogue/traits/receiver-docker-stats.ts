import { trait } from "./define";

export const receiverDockerStats = trait({
  kind: "receiver",
  type: "docker_stats",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/dockerstatsreceiver/README.md",
  purpose: { en: "Measures the containers of a Docker daemon.", ko: "Docker 데몬의 컨테이너를 측정합니다." },
  fields: {},
});
