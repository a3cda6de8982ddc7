import type { Fact } from "../types";
import { factsOf, quantity } from "./rows";

/** What Kubernetes gives each pod. */
export const resourceFacts: readonly Fact[] = factsOf("resources", [
  {
    id: "resources.requests.cpu",
    type: quantity,
    en: "CPU request",
    ko: "CPU 요청량",
    editable: true,
    readBy: ["wl/hpa-no-requests"],
  },
  {
    id: "resources.requests.memory",
    type: quantity,
    en: "Memory request",
    ko: "메모리 요청량",
    editable: true,
    readBy: ["wl/hpa-no-requests"],
  },
  {
    id: "resources.limits.cpu",
    type: quantity,
    en: "CPU limit",
    ko: "CPU 한도",
    editable: true,
    readBy: ["res/cpu-limit-throttle"],
  },
  {
    id: "resources.limits.memory",
    type: quantity,
    en: "Memory limit",
    ko: "메모리 한도",
    editable: true,
    readBy: [
      "res/no-limits",
      "res/gomemlimit",
      "res/limiter-over-container",
      "res/limiter-above-gomemlimit",
      "sampling/memory",
      "queue/requests-times-batch-memory",
    ],
  },
]);
