import { assertNever } from "@/lib/base/assert";
import { backendId, frameId, laneId, plateId } from "@/lib/graph/node-id";
import type { GraphTarget, GraphView, NodeId } from "@/lib/graph/types";
import type { Selection } from "@/lib/session/selection";

export type Picked = {
  /** The one that is selected; null for none and for several. */
  readonly picked: NodeId | null;
  /** Everything that is selected. */
  readonly all: ReadonlySet<NodeId>;
  /** The other uses of the one component that is selected. */
  readonly kin: ReadonlySet<NodeId>;
};

/** What of the picture is selected. */
export function pickedIn(view: GraphView, selection: Selection): Picked {
  if (selection === null) return { picked: null, all: none, kin: none };
  if (selection.kind === "several") {
    const uses = new Set(view.uses.map(({ id }) => id));
    const each = selection.parts.flatMap((part) => {
      const node = part.kind === "component" ? part.node : undefined;
      return node !== undefined && uses.has(node) ? node : (targetIn(view, part).picked ?? []);
    });
    return { picked: null, all: new Set(each), kin: none };
  }
  const { picked, kin } = targetIn(view, selection);
  return { picked, all: picked === null ? none : new Set([picked]), kin };
}

const none: ReadonlySet<NodeId> = new Set();

function targetIn(view: GraphView, target: GraphTarget): Pick<Picked, "picked" | "kin"> {
  switch (target.kind) {
    case "tier":
      return { picked: frameId(target.tier), kin: none };
    case "pipeline":
      return { picked: laneId(target.tier, target.pipeline), kin: none };
    case "hop":
      return { picked: plateId(target.hop), kin: none };
    case "backend":
      return { picked: backendId(target.id), kin: none };
    case "component": {
      const { tier, component, node } = target;
      const chips = view.frames.flatMap((frame) => frame.chips);
      const uses = [...view.uses, ...chips].filter(
        (part) =>
          part.tier === tier &&
          part.label === component.id &&
          (part.component?.kind ?? part.kind) === component.kind,
      );
      const picked = uses.find((use) => use.id === node)?.id ?? uses[0]?.id ?? null;
      return { picked, kin: new Set(uses.map((use) => use.id)) };
    }
    default:
      return assertNever(target);
  }
}
