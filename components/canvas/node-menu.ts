import { assertNever } from "@/lib/base/assert";
import type { NodeEnd } from "@/lib/commands/places";
import { moveUse } from "@/lib/commands/move-use";
import type { GraphNode, GraphView, NodeId } from "@/lib/graph/types";
import type { MenuEntry } from "../ui/menu-items";
import { removePart, selectPart, stepPart, type Part } from "./actions";
import type { BoardScope } from "./board";
import { noteMenu } from "./notes/note-menu";
import { peek } from "./peek";
import { foldEntry } from "./view/fold-entry";
import { loadClipboard } from "./use-clipboard";
import { focusName, focusNode } from "./use-keys";
import type { Voice } from "./voice";

type MenuScope = BoardScope & {
  readonly view: GraphView;
  readonly voice: Voice;
};

/** Everything that can be done with a thing: each gesture of the pointer as an entry, with the reason where it cannot be. */
export function nodeMenu(part: Part, scope: MenuScope, openConnect: () => void): readonly MenuEntry[] {
  const { session, onOpen, voice } = scope;
  const { t } = voice;
  const inspect: MenuEntry = {
    id: "inspect",
    label: t("menu.inspect"),
    shortcut: "Enter",
    onSelect: () => onOpen("inspect"),
  };
  switch (part.kind) {
    case "use":
      return useMenu(part, inspect, scope, openConnect);
    case "chip": {
      const label = t("menu.removeComponent", { id: part.chip.label });
      return [inspect, "separator", removal(label, () => removePart(session, part))];
    }
    case "lane": {
      const label = t("menu.removePipeline", { pipeline: part.pipeline });
      return [inspect, foldEntry(part, scope), "separator", removal(label, () => removePart(session, part))];
    }
    case "movable":
      return [
        inspect,
        {
          id: "back",
          label: t("menu.back"),
          disabled: session.getState().workspace.layout[part.id] === undefined,
          onSelect: () => void session.run("move-node", { node: part.id, to: null }),
        },
      ];
    case "group":
      return [foldEntry(part.group, scope), "separator", inspect];
    case "note":
      return noteMenu(part.card, scope, voice);
    case "other":
      return [];
    default:
      return assertNever(part);
  }
}

function useMenu(
  part: Extract<Part, { readonly kind: "use" }>,
  inspect: MenuEntry,
  scope: MenuScope,
  openConnect: () => void,
): readonly MenuEntry[] {
  const { session, voice } = scope;
  const { t } = voice;
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
    {
      id: "rename",
      label: t("menu.rename"),
      shortcut: "F2",
      onSelect: () => {
        selectPart(session, scope.view, node.id);
        scope.onOpen("inspect");
        focusName();
      },
    },
    "separator",
    {
      id: "duplicate",
      label: t("menu.duplicate"),
      shortcut: "Ctrl+D",
      onSelect: () => void loadClipboard().then(({ duplicatePart }) => duplicatePart(session, part)),
    },
    {
      id: "copy",
      label: t("menu.copy"),
      shortcut: "Ctrl+C",
      onSelect: () => copySoon(node.id),
    },
    "separator",
    removal(t("menu.remove", { pipeline: node.pipeline }), () => removePart(session, part)),
  ];
}

/** Copies once the menu is gone: the browser's own copy asks the canvas for the text. */
export function copySoon(id: NodeId): void {
  focusNode(id);
  setTimeout(() => document.execCommand("copy"), 60);
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
      const target = view.uses.filter(
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
