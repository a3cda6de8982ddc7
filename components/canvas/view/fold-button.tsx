import { useBoardScope } from "../board";
import { useVoice } from "../voice";
import { canvasOf } from "./canvas-commands";

/** Beside a pipeline's name: shows it as one row, or whole again. */
export function FoldButton({
  tier,
  pipeline,
  isCollapsed,
}: {
  readonly tier: string;
  readonly pipeline: string;
  readonly isCollapsed: boolean;
}) {
  const { session } = useBoardScope();
  const { t } = useVoice();
  const label = t(isCollapsed ? "view.expand" : "view.collapse", { pipeline });
  return (
    <button
      type="button"
      className="fold-button nodrag nopan"
      aria-label={label}
      aria-expanded={!isCollapsed}
      title={`${label} (F)`}
      onClick={(event) => {
        event.stopPropagation();
        canvasOf(session)?.toggleLane({ tier, pipeline });
      }}
    >
      <span aria-hidden>›</span>
    </button>
  );
}
