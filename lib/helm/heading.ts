import { distributionName } from "../catalogue/distribution-name";
import { comment } from "./emit";
import type { Subject } from "./types";

/** The first lines of a values file. */
export function heading({
  tier,
  chart,
}: {
  readonly tier: Pick<Subject["tier"], "id" | "target">;
  readonly chart: string;
}): string {
  const { collector } = tier.target;
  const distribution = distributionName(tier.target);
  return comment(
    `Values of tier ${tier.id} for the chart opentelemetry-collector ${chart}; collector ${collector}, distribution ${distribution}.`,
  );
}

/** The collector's version that `heading` told; null: the file is not ours. An image's own tag tells none. */
export function collectorInHeading(text: string): string | null {
  const lines = /^(?:#.*\n?)+/.exec(text)?.[0].replaceAll(/\n?# ?/g, " ") ?? "";
  return /^ Values of tier .*; collector (\d+\.\d+\.\d+),/.exec(lines)?.[1] ?? null;
}
