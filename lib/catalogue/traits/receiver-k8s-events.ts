import { trait } from "./define";

export const receiverK8sEvents = trait({
  kind: "receiver",
  type: "k8s_events",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/k8seventsreceiver/README.md",
  purpose: { en: "Sends Kubernetes events as logs.", ko: "Kubernetes 이벤트를 로그로 보냅니다." },
  fields: {},
});
