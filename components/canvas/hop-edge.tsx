import { memo } from "react";
import type { EdgeProps } from "reactflow";
import type { FlowEdge } from "./flow-types";
import { useEdgePath } from "./use-edge-path";

/** A line between tiers or out of the design; dashed red where it arrives nowhere. Wide enough to be clicked. */
export const HopEdge = memo(function HopEdge({ source, target, data, selected }: EdgeProps<FlowEdge>) {
  const path = useEdgePath(source, target, data);
  if (!data || path === null) return null;
  return (
    <>
      <path
        className="line line-hop"
        data-signal={data.signal ?? "none"}
        data-broken={data.broken || undefined}
        data-picked={selected || undefined}
        d={path}
        fill="none"
      />
      <path
        className="react-flow__edge-interaction"
        d={path}
        fill="none"
        strokeWidth={14}
        strokeOpacity={0}
      />
    </>
  );
});
