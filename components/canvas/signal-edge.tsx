import { memo } from "react";
import type { EdgeProps } from "reactflow";
import { edgePath } from "./edge-path";
import type { FlowEdge } from "./flow-types";

/** A line inside a tier, in the colour of what runs along it. */
export const SignalEdge = memo(function SignalEdge({
  data,
  sourceX,
  sourceY,
  targetX,
  targetY,
}: EdgeProps<FlowEdge>) {
  if (!data) return null;
  const path = edgePath({ sourceX, sourceY, targetX, targetY }, data);
  return (
    <path className="line" data-signal={data.signal ?? "none"} data-run={data.run} d={path} fill="none" />
  );
});
