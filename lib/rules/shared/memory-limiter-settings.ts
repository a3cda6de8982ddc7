import type { Json } from "../../base/json";

/** What upstream recommends to start with: check every second, hard limit 80 % of the memory, soft limit 20 % below it. */
export const memoryLimiterSettings: Json = {
  check_interval: "1s",
  limit_percentage: 80,
  spike_limit_percentage: 20,
};
