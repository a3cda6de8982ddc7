import { bytesOf } from "../../base/quantities";
import { envVariables } from "../../facts/shapes";
import { booleanFact, textFact } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";

/** What the official chart gives the Go runtime of a pod's memory limit. */
const chartShare = 0.8;

/** The memory a pod may use, in bytes: Infinity where it is said that there is no limit ("0"). Null: not known. */
export function memoryLimitOf({ facts }: TierContext): number | null {
  const bytes = bytesOf(textFact(facts, "resources.limits.memory") ?? undefined);
  return bytes === 0 ? Infinity : bytes;
}

/** How GOMEMLIMIT is set: `bytes` by a variable of the tier, or a `share` of the pod's limit by the chart; "unset"; null: not known. */
export function goMemLimitOf(
  tier: TierContext,
): { readonly bytes: number } | { readonly share: number } | "unset" | null {
  const variable = envVariables(tier.facts)?.find(({ name }) => name === "GOMEMLIMIT");
  if (variable) {
    const bytes = variable.value === undefined ? null : goBytesOf(variable.value);
    return bytes === null ? null : { bytes };
  }
  const chart = booleanFact(tier.facts, "env.go-mem-limit");
  return chart === null ? null : chart ? { share: chartShare } : "unset";
}

/** Go's own form of an amount of memory: "1638MiB". Null: not one. */
function goBytesOf(text: string): number | null {
  const [, amount, unit = "B"] = /^(\d+)(B|KiB|MiB|GiB|TiB)?$/.exec(text) ?? [];
  return amount === undefined
    ? null
    : Number(amount) * 1024 ** ["B", "KiB", "MiB", "GiB", "TiB"].indexOf(unit);
}
