import { Panel, useStore, type ReactFlowState } from "reactflow";
import { useBoardScope } from "./board";
import { canvasActions, type CanvasAction } from "./selection/canvas-actions";
import { canvasOf } from "./view/canvas-commands";
import { LockButton } from "./view/lock";
import { ViewMenu } from "./view/view-button";
import { useVoice } from "./voice";

/** Zoom, fit, tidy, outline: the bar at the lower left. Words where a sign would have to be guessed. */
export function Controls({
  outline,
  onOutline,
  tidy,
}: {
  readonly outline: boolean;
  readonly onOutline: () => void;
  /** Something was moved by hand. */
  readonly tidy: boolean;
}) {
  const { session } = useBoardScope();
  const percent = useStore(percentOf);
  const { t } = useVoice();
  return (
    <Panel position="bottom-left" className="controls" role="toolbar" aria-label={t("controls.label")}>
      <ActionButton action="zoomOut">−</ActionButton>
      <button
        type="button"
        className="controls-percent"
        aria-label={t("controls.zoomReset", { percent })}
        title={`${t("controls.zoomReset", { percent })} (Shift+0)`}
        onClick={() => canvasOf(session)?.act("ownSize")}
      >
        {t("controls.percent", { percent })}
      </button>
      <ActionButton action="zoomIn">+</ActionButton>
      <ActionButton action="fit">{t("controls.fit")}</ActionButton>
      <ActionButton action="find">{t("find.button")}</ActionButton>
      <button
        type="button"
        title={`${t("controls.tidyLabel")} (Shift+T)`}
        disabled={!tidy}
        onClick={() => session.run("tidy-layout", {})}
      >
        {t("controls.tidy")}
      </button>
      <LockButton />
      <ViewMenu />
      <button type="button" aria-pressed={outline} title={t("controls.outlineLabel")} onClick={onOutline}>
        {t("controls.outline")}
      </button>
    </Panel>
  );
}

/** A button for what has a key as well; the tooltip names both. */
function ActionButton({ action, children }: { readonly action: CanvasAction; readonly children: string }) {
  const { session } = useBoardScope();
  const { t } = useVoice();
  const label = t(`selecting.action.${action}`);
  const keys = canvasActions.find(({ id }) => id === action)?.keys ?? "";
  // A word is its own name; a sign is not.
  const named = children.length > 1 ? {} : { "aria-label": label };
  return (
    <button
      type="button"
      {...named}
      title={`${label} (${keys})`}
      onClick={() => canvasOf(session)?.act(action)}
    >
      {children}
    </button>
  );
}

function percentOf(state: ReactFlowState): number {
  return Math.round(state.transform[2] * 100);
}
