import { at } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import { inUse } from "./in-use";

/** Every memory limiter that a tier's collector starts: the processors, and the extension among the middlewares of receivers. */
export function limitersOf(tier: Tier): readonly Component[] {
  const extensions = tier.extensions.flatMap(({ component }) => component ?? []);
  return [
    ...inUse(tier, "processor", "memory_limiter"),
    ...extensions.filter(({ canonical }) => canonical === "memory_limiter"),
  ];
}

/** In what a limiter's limits count: one in MiB goes before one in percent, each with its own spike (core internal/memorylimiter). */
export function limiterUnit({ config }: Component): "mib" | "percentage" {
  const written = at(config, "limit_mib");
  const isSet = written !== undefined && written !== null && written !== 0;
  return isSet ? "mib" : "percentage";
}

/** The hard limit as written, in the limiter's unit; null: a variable, or not set. */
export function hardLimitOf(limiter: Component): number | null {
  const limit = at(limiter.config, `limit_${limiterUnit(limiter)}`);
  return typeof limit === "number" && limit > 0 ? limit : null;
}
