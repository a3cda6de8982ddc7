import { Panel } from "reactflow";
import { useStore } from "zustand";
import type { Session } from "@/lib/session/store";
import { Button } from "../../ui/button";
import { useBoardScope } from "../board";
import { useVoice } from "../voice";

/** Locks a design, or unlocks it. */
export function toggleLock(session: Session): void {
  session.setLocked(!session.getState().locked);
}

/** The lock in the view bar. */
export function LockButton() {
  const { session } = useBoardScope();
  const { t } = useVoice();
  const locked = useStore(session, (state) => state.locked);
  return (
    <button
      type="button"
      aria-pressed={locked}
      aria-keyshortcuts="L"
      title={`${t(locked ? "view.unlock" : "view.lock")} (L)`}
      onClick={() => toggleLock(session)}
    >
      {t(locked ? "view.lockedShort" : "view.lockShort")}
    </button>
  );
}

/** Says over a locked design that it is, and unlocks it. */
export function LockNotice() {
  const { session } = useBoardScope();
  const { t } = useVoice();
  const locked = useStore(session, (state) => state.locked);
  if (!locked) return null;
  return (
    <Panel position="top-center" className="lock-notice">
      <span>{t("view.locked")}</span>
      <Button size="small" onClick={() => toggleLock(session)}>
        {t("view.unlock")}
      </Button>
    </Panel>
  );
}
