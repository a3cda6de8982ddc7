import { memo } from "react";
import { Handle, Position, type Node, type NodeProps } from "reactflow";
import { FindingBadge } from "./finding-badge";
import type { HopData } from "./flow-types";
import { hopWords } from "./hop-words";
import { UpgradeMark } from "./upgrade-mark";
import { useVoice } from "./voice";

/** The way between two tiers, as an object: protocol and port, TLS, how connections are spread, and what is wrong with that. */
export const HopPlate = memo(function HopPlate({ data, selected }: NodeProps<Node<HopData, "hop">>) {
  const { plate, badge, manyPods } = data;
  const { hop } = plate;
  const voice = useVoice();
  const { head, lines, wrong } = hopWords(hop, badge, manyPods, voice.t);
  const tone = hop.receiver === null ? "error" : (badge?.severity ?? "none");
  return (
    <div className="plate" data-tone={tone} data-picked={selected || undefined} title={hop.endpoint.text}>
      <Handle type="target" position={Position.Left} isConnectable={false} data-hidden />
      <Handle type="source" position={Position.Right} isConnectable={false} data-hidden />
      <strong>{head}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {wrong !== null && <span className="plate-verdict">{wrong}</span>}
      {badge && <FindingBadge badge={badge} />}
      <UpgradeMark id={plate.id} />
    </div>
  );
});
