import { memo } from "react";
import { Handle, Position, type Node, type NodeProps } from "reactflow";
import { FindingBadge } from "../finding-badge";
import type { GroupData } from "../flow-types";
import { useVoice } from "../voice";

/** A list of a collapsed pipeline: how many stand in it, and what is wrong with them. */
export const GroupNode = memo(function GroupNode({ data, selected }: NodeProps<Node<GroupData, "folded">>) {
  const { group, badge, dimmed } = data;
  const { t } = useVoice();
  const { slot, signal, names } = group;
  return (
    <div
      className="node node-group"
      data-signal={signal ?? "none"}
      data-picked={selected || undefined}
      data-dimmed={dimmed || undefined}
      title={names.join(", ")}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} data-hidden />
      <Handle type="source" position={Position.Right} isConnectable={false} data-hidden />
      <span className="node-id">{t("view.group", { slot, count: names.length })}</span>
      <span className="node-detail">{names.join(", ")}</span>
      {badge && <FindingBadge badge={badge} />}
    </div>
  );
});
