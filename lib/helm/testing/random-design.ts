import { newWorkspace } from "../../workspace/new-workspace";
import type { Workspace } from "../../workspace/types";
import { createRandom } from "./random";
import { randomFacts } from "./random-facts";
import { randomTier } from "./random-tier";

/** One random design, and what is known of it. */
export type RandomDesign = {
  readonly seed: number;
  readonly workspace: Workspace;
  /** Its components are all in the reference collector. */
  readonly startable: boolean;
  /** One scalar in it cannot be carried through Helm. */
  readonly refused: boolean;
};

/**
 * The design of a seed: an agent and a gateway, or one of them. One in twenty holds a scalar that Helm cannot carry. `chart`
 * and `mode` are set on all tiers.
 */
export function randomDesign(seed: number, chart: string, mode: "alternateConfig" | "config"): RandomDesign {
  const random = createRandom(seed);
  const startable = random.chance(0.5);
  const refused = random.chance(0.05);
  const wish = { startable, overlay: true };
  const roles = random.pick<readonly ("agent" | "gateway")[]>([
    ["agent", "gateway"],
    ["agent", "gateway"],
    ["agent"],
    ["gateway"],
  ]);
  const tiers = roles.map((role, index) => ({
    role,
    yaml: randomTier(random, { ...wish, role, refused: refused && index === 0 }),
    facts: { ...randomFacts(random, role), "chart.version": chart, "chart.config-mode": mode },
  }));
  return { seed, workspace: newWorkspace(`random ${seed}`, tiers), startable, refused };
}
