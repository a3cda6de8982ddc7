import { assertNever } from "@/lib/base/assert";
import { laneId } from "@/lib/graph/node-id";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { MenuEntry } from "../ui/menu-items";
import { removePart, selectPart, stepPart, type Part } from "./actions";
import type { BoardScope } from "./board";
import { cutEntry, pasteFromClipboard } from "./making/clipboard-entries";
import { entriesOfUse, laneEntries } from "./making/node-entries";
import { noteMenu } from "./notes/note-menu";
import { foldEntry } from "./view/fold-entry";
import { loadClipboard } from "./use-clipboard";
import { focusName, focusNode } from "./focus-node";
import type { Voice } from "./voice";

type MenuScope = BoardScope & {
  readonly view: GraphView;
  readonly voice: Voice;
};

/** Everything that can be done with a thing: each gesture of the pointer as an entry, with the reason where it cannot be. */
export function nodeMenu(part: Part, scope: MenuScope): readonly MenuEntry[] {
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
      return useMenu(part, inspect, scope);
    case "chip": {
      const label = t("menu.removeComponent", { id: part.chip.label });
      return [inspect, "separator", removal(label, () => removePart(session, part))];
    }
    case "lane": {
      const label = t("menu.removePipeline", { pipeline: part.pipeline });
      const id = laneId(part.tier, part.pipeline);
      return [
        inspect,
        foldEntry(part, scope),
        "separator",
        ...laneEntries({ ...part, id }, scope),
        pasteFromClipboard(scope, scope.view, id),
        "separator",
        removal(label, () => removePart(session, part)),
      ];
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
    "separator",
    ...entriesOfUse(node, scope),
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
    cutEntry(node.id, scope),
    pasteFromClipboard(scope, scope.view, node.id),
    "separator",
    removal(t("menu.remove", { pipeline: node.pipeline }), () => removePart(session, part)),
  ];
}

/** Copies once the menu is gone: the browser's own copy asks the canvas for the text. */
export function copySoon(id: NodeId): void {
  focusNode(id);
  setTimeout(() => document.execCommand("copy"), 60);
}

function removal(label: string, onSelect: () => void): MenuEntry {
  return { id: "remove", label, shortcut: "Delete", tone: "danger", onSelect };
}
