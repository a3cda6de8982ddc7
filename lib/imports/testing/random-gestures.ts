import { signals } from "../../catalogue/types";
import { addComponent } from "../../commands/add-component";
import { addPipeline } from "../../commands/add-pipeline";
import { moveNode } from "../../commands/move-node";
import { removeComponent } from "../../commands/remove-component";
import { removePipeline } from "../../commands/remove-pipeline";
import { renameComponent } from "../../commands/rename-component";
import { renameTier } from "../../commands/rename-tier";
import { reorder } from "../../commands/reorder";
import { setFact } from "../../commands/set-fact";
import { setOption } from "../../commands/set-option";
import type { CommandContext } from "../../commands/types";
import type { Refusal } from "../../base/refusal";
import type { Result } from "../../base/result";
import type { Change } from "../../workspace/types";
import { pick } from "../../yaml/testing/random";

/** One gesture on the graph as it would be planned now; `deletes`: comments may go with what it deletes. */
export type Gesture = {
  readonly name: string;
  readonly deletes: boolean;
  readonly change: Result<Change, Refusal>;
};

/** A gesture that the seed chooses, on what the seed chooses. */
export function randomGesture(random: () => number, context: CommandContext): Gesture {
  const tier = pick(random, context.topology.tiers);
  const component = tier.components.length > 0 ? pick(random, tier.components) : null;
  const pipeline = tier.pipelines.length > 0 ? pick(random, tier.pipelines) : null;
  const of = { tier: tier.id, kind: component?.kind ?? "receiver", id: component?.id ?? "otlp" } as const;
  const slot = pick(random, ["receivers", "processors", "exporters"] as const);
  const known = pick(random, context.catalogue.components);
  const into = pipeline ? { pipeline: pipeline.id } : {};
  const gestures: readonly (() => Gesture)[] = [
    () =>
      keep("add", addComponent.plan({ tier: tier.id, kind: known.kind, type: known.type, ...into }, context)),
    () => keep("pipeline", addPipeline.plan({ tier: tier.id, signal: pick(random, signals) }, context)),
    () =>
      keep("rename", renameComponent.plan({ ...of, to: `${component?.type ?? "otlp"}/renamed` }, context)),
    () => keep("tier", renameTier.plan({ tier: tier.id, to: `tier-${Math.floor(random() * 99)}` }, context)),
    () =>
      keep(
        "reorder",
        reorder.plan({ tier: tier.id, pipeline: pipeline?.id ?? "traces", slot, from: 0, to: 1 }, context),
      ),
    () =>
      keep(
        "set",
        setOption.plan(
          { tier: tier.id, path: [...(component?.at ?? ["receivers", "otlp"]), "timeout"], value: "5s" },
          context,
        ),
      ),
    () => keep("fact", setFact.plan({ tier: tier.id, fact: "workload.replicas", value: 3 }, context)),
    () => keep("move", moveNode.plan({ node: `${tier.id}/x`, to: { x: 10, y: 20 } }, context)),
    () => ({ name: "delete", deletes: true, change: removeComponent.plan(of, context) }),
    () => ({
      name: "unpipe",
      deletes: true,
      change: removePipeline.plan({ tier: tier.id, pipeline: pipeline?.id ?? "traces" }, context),
    }),
  ];
  return pick(random, gestures)();
}

function keep(name: string, change: Result<Change, Refusal>): Gesture {
  return { name, deletes: false, change };
}
