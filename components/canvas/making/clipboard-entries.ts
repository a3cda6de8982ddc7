import { words } from "@/lib/base/words";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import { loadClipboard } from "../use-clipboard";
import { focusNode } from "../focus-node";
import type { Voice } from "../voice";

type Scope = Pick<BoardScope, "session"> & { readonly voice: Voice };

/** "Cut": the browser's own cut asks the canvas for the text once the menu is gone. */
export function cutEntry(id: NodeId, { voice }: Pick<Scope, "voice">): MenuEntry {
  return {
    id: "cut",
    label: voice.t("making.cutOut"),
    shortcut: "Ctrl+X",
    onSelect: () => {
      focusNode(id);
      setTimeout(() => document.execCommand("cut"), 60);
    },
  };
}

/**
 * "Paste": a page may read the clipboard only where the browser lets it (over HTTPS, with the person's leave); where it may not, the
 * key does.
 */
export function pasteFromClipboard(
  { session, voice }: Scope,
  view: GraphView,
  current: NodeId | null,
): MenuEntry {
  return {
    id: "paste",
    label: voice.t("making.paste"),
    shortcut: "Ctrl+V",
    onSelect: () => void pasteHere(session, view, current),
  };
}

async function pasteHere(
  session: BoardScope["session"],
  view: GraphView,
  current: NodeId | null,
): Promise<void> {
  const { pasteAt } = await loadClipboard();
  const text = await readClipboard();
  if (text === null) session.say("refused", words("graph.paste-by-key"));
  else if (!pasteAt(session, view, current, text)) session.say("refused", words("command.nothing-to-paste"));
}

async function readClipboard(): Promise<string | null> {
  try {
    // Not there on plain HTTP; refuses without the person's leave.
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
