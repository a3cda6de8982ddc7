import type { Pipeline, Tier } from "../topology/types";

/** The ids of all pipelines of the tier that data of this one comes to through connectors, itself only where it goes in a circle. */
export function fedBy(tier: Tier, pipeline: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [pipeline];
  for (let here = open.pop(); here !== undefined; here = open.pop())
    for (const next of nextOf(tier, here))
      if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
  return reached;
}

/** The pipelines that mention the connector in a list: those that feed it ("exporters") or that it feeds ("receivers"). */
export function mentioning(
  tier: Tier,
  connector: string,
  side: "exporters" | "receivers",
): readonly Pipeline[] {
  return tier.pipelines.filter((pipeline) =>
    pipeline[side].some(({ id, component }) => id === connector && component?.kind === "connector"),
  );
}

function nextOf(tier: Tier, pipeline: string): readonly string[] {
  const { exporters = [] } = tier.pipelines.find(({ id }) => id === pipeline) ?? {};
  return exporters.flatMap(({ id }) => mentioning(tier, id, "receivers").map((next) => next.id));
}
