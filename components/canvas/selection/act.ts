import { actedOn, partsOf } from "@/lib/session/several";
import type { Session } from "@/lib/session/store";

/** Takes all that is selected out, as one step. True when it is gone. */
export function removeSelected(session: Session): boolean {
  return session.run("remove-several", { parts: selectedParts(session) }).ok;
}

/** A second one of all that is selected, as one step. */
export function duplicateSelected(session: Session): void {
  session.run("duplicate-several", { parts: selectedParts(session) });
}

function selectedParts(session: Session) {
  return actedOn(partsOf(session.getState().selection), session.context().topology);
}
