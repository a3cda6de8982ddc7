import { words } from "../base/words";
import type { TierId } from "../topology/types";
import type { History } from "../workspace/history";
import type { Change, Workspace } from "../workspace/types";

/** A step of the history: what the design became, and by what. */
export function stepOf(workspace: Workspace, { label, focus }: Change): History["present"] {
  return focus ? { workspace, label, focus } : { workspace, label };
}

/** Letters typed in a tier's text, as a change that joins the one before it. */
export function typing(tier: TierId, text: string): Change {
  return {
    label: words("session.typed", { tier }),
    edits: [],
    texts: { [tier]: text },
    capture: { as: "merge", group: `typing:${tier}` },
  };
}
