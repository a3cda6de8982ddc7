import { Handle, Position } from "reactflow";

/** A point where lines of one hop meet: nothing to see, nothing to reach. */
export function JunctionNode() {
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} data-hidden />
      <Handle type="source" position={Position.Right} isConnectable={false} data-hidden />
    </>
  );
}
