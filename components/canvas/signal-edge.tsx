import { memo } from "react";
import type { EdgeProps } from "reactflow";
import type { FlowEdge } from "./flow-types";
import { useEdgePath } from "./use-edge-path";

/** A line inside a tier, in the colour of what runs along it. Wide enough to be clicked. */
export const SignalEdge = memo(function SignalEdge({ source, target, data, selected }: EdgeProps<FlowEdge>) {
  const path = useEdgePath(source, target, data);
  if (!data || path === null) return null;
  return (
    <>
      <path
        className="line"
        data-signal={data.signal ?? "none"}
        data-run={data.run}
        data-picked={selected || undefined}
        d={path}
        fill="none"
      />
      <path
        className="react-flow__edge-interaction"
        d={path}
        fill="none"
        strokeWidth={12}
        strokeOpacity={0}
      />
    </>
  );
});
