import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { CommandContext } from "@/lib/commands/types";
import type { Session } from "@/lib/session/store";

/**
 * What commands look at, as it is drawn: for asking while rendering what could be done. `session.context()` may read the
 * text anew and so must not be called there; whatever is run in the end is planned again with it.
 */
export function peek(session: Session, catalogue: Catalogue): CommandContext {
  const { workspace, topology } = session.getState();
  return { workspace, topology, catalogue };
}
