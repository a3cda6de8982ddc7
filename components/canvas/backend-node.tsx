import { memo } from "react";
import { Handle, Position, type Node, type NodeProps } from "reactflow";
import { SignalDots } from "../ui/signal-tile";
import type { BackendData } from "./flow-types";

/** Where data leaves the design. */
export const BackendNodeView = memo(function BackendNodeView({
  data,
  selected,
}: NodeProps<Node<BackendData, "backend">>) {
  const { backend, label } = data.backend;
  return (
    <div
      className="backend"
      data-picked={selected || undefined}
      data-unresolved={backend.unresolved || undefined}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} data-hidden />
      <span className="backend-label" title={backend.endpoint?.text ?? label}>
        {label}
      </span>
      <span className="backend-from">
        {backend.from.id}
        <SignalDots carried={backend.signals} all={backend.signals} />
      </span>
    </div>
  );
});
