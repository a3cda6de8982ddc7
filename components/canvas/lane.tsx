import { memo } from "react";
import type { Node, NodeProps } from "reactflow";
import { SignalTile } from "../ui/signal-tile";
import { useBoard, useBoardScope, useDropState } from "./board";
import { FindingBadge } from "./finding-badge";
import type { LaneData } from "./flow-types";
import { UpgradeMark } from "./upgrade-mark";
import { FoldButton } from "./view/fold-button";
import { useVoice } from "./voice";

/** One pipeline: a band with its name, lit while something is dragged that may be dropped here. */
export const LaneNode = memo(function LaneNode({ data, selected }: NodeProps<Node<LaneData, "lane">>) {
  const { id, tier, pipeline, signal, titleY, left, top, badge, dimmed, isCollapsed } = data;
  const { session } = useBoardScope();
  const { t } = useVoice();
  const drop = useDropState(id);
  const mark = useBoard(({ over }) => (over?.id === id ? over.mark : null));
  return (
    <div
      className="lane"
      data-signal={signal ?? "none"}
      data-drop={drop ?? undefined}
      data-picked={selected || undefined}
      data-dimmed={dimmed || undefined}
    >
      <div className="lane-head" style={{ top: titleY }}>
        <button
          type="button"
          className="lane-title nodrag nopan"
          aria-label={t("lane", { pipeline })}
          aria-pressed={selected}
          onClick={(event) => {
            // With a key held it is the canvas's: everything in the lane joins what is selected.
            if (event.shiftKey || event.ctrlKey || event.metaKey) return;
            event.stopPropagation();
            session.select({ kind: "pipeline", tier, pipeline });
          }}
        >
          <SignalTile signal={signal} />
          <span>{pipeline}</span>
        </button>
        {isCollapsed !== null && <FoldButton tier={tier} pipeline={pipeline} isCollapsed={isCollapsed} />}
        {badge && <FindingBadge badge={badge} inline />}
        <UpgradeMark id={id} />
      </div>
      {mark && (
        <div className="drop-mark" style={{ left: mark.x - left, top: mark.y - top, width: mark.width }} />
      )}
    </div>
  );
});
