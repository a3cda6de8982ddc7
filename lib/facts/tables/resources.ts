import type { Fact, FactDocsTable } from "../types";
import { factsOf, quantity } from "./rows";

/** What Kubernetes gives each pod. */
export const resourceFacts: readonly Fact[] = factsOf("resources", [
  {
    id: "resources.requests.cpu",
    type: quantity,
    editable: true,
  },
  {
    id: "resources.requests.memory",
    type: quantity,
    editable: true,
  },
  {
    id: "resources.limits.cpu",
    type: quantity,
    editable: true,
  },
  {
    id: "resources.limits.memory",
    type: quantity,
    editable: true,
  },
]);

export const resourceDocs = (): FactDocsTable => ({
  "resources.requests.cpu": {
    en: "CPU request",
    ko: "CPU 요청량",
    readBy: ["wl/hpa-no-requests"],
  },
  "resources.requests.memory": {
    en: "Memory request",
    ko: "메모리 요청량",
    readBy: ["wl/hpa-no-requests"],
  },
  "resources.limits.cpu": {
    en: "CPU limit",
    ko: "CPU 한도",
    readBy: ["res/cpu-limit-throttle"],
  },
  "resources.limits.memory": {
    en: "Memory limit",
    ko: "메모리 한도",
    readBy: [
      "res/no-limits",
      "res/gomemlimit",
      "res/limiter-over-container",
      "res/limiter-above-gomemlimit",
      "sampling/memory",
      "queue/requests-times-batch-memory",
    ],
  },
});
