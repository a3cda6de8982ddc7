import { canConnect } from "@/lib/commands/connect";
import type { NodeEnd } from "@/lib/commands/places";
import { moveUse } from "@/lib/commands/move-use";
import type { GraphNode, GraphView } from "@/lib/graph/types";
import type { MenuEntry } from "../ui/menu-items";
import { removePart, stepPart, type Part } from "./actions";
import type { BoardScope } from "./board";
import { peek } from "./peek";
import type { Voice } from "./voice";

type MenuScope = Pick<BoardScope, "session" | "catalogue" | "onOpen"> & {
  readonly view: GraphView;
  readonly voice: Voice;
};

/** Everything that can be done with a node: each gesture of the pointer as an entry, with the reason where it cannot be. */
export function nodeMenu(part: Part, scope: MenuScope, openConnect: () => void): readonly MenuEntry[] {
  if (part.kind === "other") return [];
  const { session, onOpen, voice } = scope;
  const { t } = voice;
  const inspect: MenuEntry = {
    id: "inspect",
    label: t("menu.inspect"),
    shortcut: "Enter",
    onSelect: () => onOpen("inspect"),
  };
  if (part.kind === "chip") {
    const label = t("menu.removeComponent", { id: part.chip.label });
    return [inspect, "separator", removal(label, () => removePart(session, part))];
  }
  const { node } = part;
  return [
    inspect,
    "separator",
    {
      id: "up",
      label: t("menu.up"),
      shortcut: "Alt+↑",
      disabled: node.index === 0,
      onSelect: () => stepPart(session, part, -1),
    },
    {
      id: "down",
      label: t("menu.down"),
      shortcut: "Alt+↓",
      disabled: node.index === node.count - 1,
      onSelect: () => stepPart(session, part, 1),
    },
    ...moves(node, scope),
    "separator",
    { id: "connect", label: t("menu.connect"), onSelect: openConnect },
    "separator",
    removal(t("menu.remove", { pipeline: node.pipeline }), () => removePart(session, part)),
  ];
}

/** All other uses of the tier as ends of a new line: what it would do, or why it cannot be drawn. */
export function connectMenu(
  from: GraphNode,
  { session, catalogue, view, voice }: MenuScope,
): readonly MenuEntry[] {
  const context = peek(session, catalogue);
  const ends = view.nodes.filter((node) => node.id !== from.id && node.tier === from.tier);
  const entries = ends.map((to) => {
    const plan = canConnect(endOf(from), endOf(to), context);
    const hint = voice.speak(plan.ok ? plan.value : plan.error.message).replaceAll("`", "");
    return {
      id: to.id,
      label: voice.t("connect.end", { id: to.label, pipeline: to.pipeline }),
      hint,
      disabled: !plan.ok,
      onSelect: () => void session.run("connect", { from: endOf(from), to: endOf(to) }),
    };
  });
  const sorted = [
    ...entries.filter((entry) => !entry.disabled),
    ...entries.filter((entry) => entry.disabled),
  ];
  if (sorted.length === 0) return [{ heading: voice.t("connect.none") }];
  return [{ heading: voice.t("menu.connectTitle", { id: from.label }) }, ...sorted.slice(0, 40)];
}

/** A use as the end of a line. */
export function endOf({ tier, pipeline, slot, index }: GraphNode): NodeEnd {
  return { tier, pipeline, slot, index };
}

function moves(node: GraphNode, { session, catalogue, view, voice }: MenuScope): readonly MenuEntry[] {
  const lanes = view.frames.find((frame) => frame.tier === node.tier)?.lanes ?? [];
  const { tier, pipeline, slot, index } = node;
  const context = peek(session, catalogue);
  return lanes
    .filter((lane) => lane.pipeline !== pipeline)
    .map((lane) => {
      const target = view.nodes.filter(
        (each) => each.tier === tier && each.pipeline === lane.pipeline && each.slot === slot,
      );
      const args = {
        tier,
        from: { pipeline, slot, index },
        to: { pipeline: lane.pipeline, index: target.length },
      };
      const plan = moveUse.plan(args, context);
      return {
        id: `move ${lane.pipeline}`,
        label: voice.t("menu.moveTo", { pipeline: lane.pipeline }),
        disabled: !plan.ok,
        hint: plan.ok ? undefined : voice.speak(plan.error.message).replaceAll("`", ""),
        onSelect: () => void session.run("move-use", args),
      };
    });
}

function removal(label: string, onSelect: () => void): MenuEntry {
  return { id: "remove", label, shortcut: "Delete", tone: "danger", onSelect };
}
