import { memo } from "react";
import type { EdgeProps } from "reactflow";
import { edgePath } from "./edge-path";
import type { FlowEdge } from "./flow-types";

/** A line between tiers or out of the design; dashed red where it arrives nowhere. Wide enough to be clicked. */
export const HopEdge = memo(function HopEdge({
  data,
  sourceX,
  sourceY,
  targetX,
  targetY,
}: EdgeProps<FlowEdge>) {
  if (!data) return null;
  const path = edgePath({ sourceX, sourceY, targetX, targetY }, data);
  return (
    <>
      <path
        className="line line-hop"
        data-signal={data.signal ?? "none"}
        data-broken={data.broken || undefined}
        d={path}
        fill="none"
      />
      {data.hop !== null && (
        <path
          className="react-flow__edge-interaction"
          d={path}
          fill="none"
          strokeWidth={14}
          strokeOpacity={0}
        />
      )}
    </>
  );
});
