import { Panel, useReactFlow, useStore, type ReactFlowState } from "reactflow";
import { useBoardScope } from "./board";
import { motion } from "./use-keys";
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
  const flow = useReactFlow();
  const percent = useStore(percentOf);
  const { t } = useVoice();
  const step = { duration: motion() };
  return (
    <Panel position="bottom-left" className="controls" role="toolbar" aria-label={t("controls.label")}>
      <button
        type="button"
        aria-label={t("controls.zoomOut")}
        title={t("controls.zoomOut")}
        onClick={() => void flow.zoomOut(step)}
      >
        −
      </button>
      <button
        type="button"
        className="controls-percent"
        aria-label={t("controls.zoomReset", { percent })}
        title={t("controls.zoomReset", { percent })}
        onClick={() => void flow.zoomTo(1, step)}
      >
        {t("controls.percent", { percent })}
      </button>
      <button
        type="button"
        aria-label={t("controls.zoomIn")}
        title={t("controls.zoomIn")}
        onClick={() => void flow.zoomIn(step)}
      >
        +
      </button>
      <button
        type="button"
        title={t("controls.fitLabel")}
        onClick={() => void flow.fitView({ ...fit, ...step })}
      >
        {t("controls.fit")}
      </button>
      <button
        type="button"
        title={t("controls.tidyLabel")}
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

/** How much air is left around a fitted graph; it is never blown up beyond its own size. */
const fit = { padding: 0.06, maxZoom: 1, minZoom: 0.1 } as const;

function percentOf(state: ReactFlowState): number {
  return Math.round(state.transform[2] * 100);
}
