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
    en: "CPU request (0: none)",
    ko: "CPU 요청량 (0: 없음)",
    readBy: ["wl/hpa-no-requests"],
  },
  "resources.requests.memory": {
    en: "Memory request (0: none)",
    ko: "메모리 요청량 (0: 없음)",
    readBy: ["wl/hpa-no-requests", "res/no-limits"],
  },
  "resources.limits.cpu": {
    en: "CPU limit (0: none)",
    ko: "CPU 한도 (0: 없음)",
    readBy: ["res/cpu-limit-throttle", "wl/hpa-no-requests"],
  },
  "resources.limits.memory": {
    en: "Memory limit (0: none)",
    ko: "메모리 한도 (0: 없음)",
    readBy: [
      "res/no-limits",
      "sampling/memory-limiter-drops-spans",
      "res/gomemlimit",
      "res/limiter-over-container",
      "res/limiter-above-gomemlimit",
      "sampling/memory",
      "queue/requests-times-batch-memory",
      "wl/hpa-no-requests",
    ],
  },
});
