import { memo } from "react";
import type { Node, NodeProps } from "reactflow";
import { useBoardScope, useDropState } from "./board";
import type { GapData } from "./flow-types";
import { useVoice } from "./voice";

/** A signal other tiers carry and this one does not, and nobody sends here: a quiet offer. */
export const GapNode = memo(function GapNode({ data }: NodeProps<Node<GapData, "gap">>) {
  const { id, tier, signal } = data.gap;
  const { session } = useBoardScope();
  const { t } = useVoice();
  const drop = useDropState(id);
  return (
    <div className="gap" data-drop={drop ?? undefined}>
      <span>{t("gap.none", { signal })}</span>
      <button
        type="button"
        className="text-button nodrag nopan"
        aria-label={t("hole.addLabel", { signal, tier })}
        onClick={() => session.run("add-pipeline", { tier, signal })}
      >
        {t("hole.add")}
      </button>
    </div>
  );
});
