import { memo } from "react";
import type { Node, NodeProps } from "reactflow";
import { signals } from "@/lib/catalogue/types";
import { frameId } from "@/lib/graph/node-id";
import { Menu } from "../ui/menu";
import { arrows, pushPart } from "./actions";
import { useBoardScope, useDropState } from "./board";
import { FindingBadge } from "./finding-badge";
import type { FrameData } from "./flow-types";
import { UpgradeMark } from "./upgrade-mark";
import { useVoice } from "./voice";

/** A tier: its name, how it runs, and whether what stands in it is older than its text. */
export const TierFrame = memo(function TierFrame({ data, selected }: NodeProps<Node<FrameData, "frame">>) {
  const { frame, badge, readOnly, isEmpty, footY } = data;
  const { tier, caption, stale, brokenLine, box } = frame;
  const { session } = useBoardScope();
  const { t, speak } = useVoice();
  const drop = useDropState(frameId(tier));
  return (
    <div
      className="frame"
      data-picked={selected || undefined}
      data-stale={stale || undefined}
      data-empty={isEmpty || undefined}
      data-drop={drop ?? undefined}
    >
      <div className="frame-head frame-grip">
        <button
          type="button"
          className="frame-title"
          aria-label={t("tier", { tier })}
          aria-pressed={selected}
          onClick={(event) => {
            if (event.shiftKey || event.ctrlKey || event.metaKey) return;
            event.stopPropagation();
            session.select({ kind: "tier", tier });
          }}
          onKeyDown={(event) => {
            const direction = arrows[event.key];
            if (!direction || !event.altKey || readOnly) return;
            event.preventDefault();
            pushPart(session, { kind: "movable", id: frameId(tier), box }, direction);
          }}
        >
          {tier}
        </button>
        {stale ? (
          <output className="frame-stale">
            {brokenLine === null ? t("staleNoLine") : t("stale", { line: brokenLine })}
          </output>
        ) : (
          <span className="frame-caption">{caption && speak(caption)}</span>
        )}
        {badge && <FindingBadge badge={badge} inline />}
        <UpgradeMark id={frameId(tier)} />
        {!readOnly && !stale && (
          <Menu
            label={t("addPipelineTo", { tier })}
            variant="quiet"
            size="small"
            className="frame-add nodrag"
            items={signals.map((signal) => ({
              id: signal,
              label: t("signalPipeline", { signal }),
              onSelect: () => session.run("add-pipeline", { tier, signal }),
            }))}
          >
            + {t("addPipelineShort")}
          </Menu>
        )}
      </div>
      {isEmpty && !readOnly && <p className="frame-empty">{t("empty.frame")}</p>}
      {footY !== null && <div className="frame-foot" style={{ top: footY }} />}
    </div>
  );
});
