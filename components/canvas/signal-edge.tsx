import { memo } from "react";
import type { EdgeProps } from "reactflow";
import type { FlowEdge } from "./flow-types";
import { useEdgePath } from "./use-edge-path";

/** A line inside a tier, in the colour of what runs along it. */
export const SignalEdge = memo(function SignalEdge({ source, target, data }: EdgeProps<FlowEdge>) {
  const path = useEdgePath(source, target, data);
  if (!data || path === null) return null;
  return (
    <path className="line" data-signal={data.signal ?? "none"} data-run={data.run} d={path} fill="none" />
  );
});
