import { memo } from "react";
import { Handle, Position, type Node, type NodeProps } from "reactflow";
import { useBoardScope } from "./board";
import type { EmptySlotData } from "./flow-types";
import { useVoice } from "./voice";

/** A list with nothing in it: a dashed place that says what belongs there; a small round button where nothing has to. */
export const EmptySlotNode = memo(function EmptySlotNode({ data }: NodeProps<Node<EmptySlotData, "slot">>) {
  const { slot: empty, dimmed } = data;
  const { board } = useBoardScope();
  const { t } = useVoice();
  const { tier, pipeline, slot } = empty;
  const label = t("insert.end", { slot: t(`insert.slots.${slot}`), pipeline, tier });
  const round = slot === "processors";
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} data-hidden />
      <Handle type="source" position={Position.Right} isConnectable={false} data-hidden />
      <button
        type="button"
        className={round ? "empty-slot empty-round nodrag nopan" : "empty-slot nodrag nopan"}
        disabled={dimmed}
        aria-label={label}
        aria-haspopup="dialog"
        title={label}
        onClick={(event) => {
          event.stopPropagation();
          const origin = event.currentTarget;
          const place = { tier, pipeline, slot, index: 0 };
          board.setState({ picker: { place, anchor: origin.getBoundingClientRect(), origin } });
        }}
      >
        <span aria-hidden>{round ? "+" : `+ ${t(`insert.${slot}`)}`}</span>
      </button>
    </>
  );
});
