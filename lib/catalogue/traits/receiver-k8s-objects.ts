import { trait } from "./define";

export const receiverK8sObjects = trait({
  kind: "receiver",
  type: "k8s_objects",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/k8sobjectsreceiver/README.md",
  purpose: {
    en: "Lists or watches Kubernetes objects and sends them as logs.",
    ko: "Kubernetes 오브젝트를 나열하거나 감시하여 로그로 보냅니다.",
  },
  fields: {},
});
