import { clusterFacts } from "./tables/cluster";
import { environmentFacts } from "./tables/environment";
import { imageFacts } from "./tables/image";
import { mountFacts } from "./tables/mounts";
import { resourceFacts } from "./tables/resources";
import { scalingFacts } from "./tables/scaling";
import { securityFacts } from "./tables/security";
import { serviceFacts } from "./tables/service";
import { workloadFacts } from "./tables/workload-facts";
import type { Fact } from "./types";

/**
 * Everything about a deployment that a rule's condition names. Assumptions are those of the official Helm chart in its
 * newest version; what would be dangerous to take for granted (variables, limits, exposure) has none.
 */
export const facts: readonly Fact[] = [
  ...workloadFacts,
  ...scalingFacts,
  ...serviceFacts,
  ...resourceFacts,
  ...environmentFacts,
  ...mountFacts,
  ...securityFacts,
  ...imageFacts,
  ...clusterFacts,
];

const byId = new Map(facts.map((fact) => [fact.id, fact]));

/** One row, or null where no fact has that id. */
export function factById(id: string): Fact | null {
  return byId.get(id) ?? null;
}
