/** A canvas of React Flow's own nodes with nothing of ours: what the studio's canvas is compared with. Reads `window.bare`. */
import { createRoot } from "react-dom/client";
import { ReactFlow } from "reactflow";
import { z } from "zod";
import "reactflow/dist/style.css";

const place = z.object({
  id: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
const line = z.object({ id: z.string(), source: z.string(), target: z.string() });
const { nodes, edges } = z
  .object({ nodes: z.array(place), edges: z.array(line) })
  .parse(Reflect.get(globalThis, "bare"));

const root = document.createElement("div");
root.style.cssText = "position:fixed;inset:0";
document.body.append(root);
createRoot(root).render(
  <ReactFlow
    defaultNodes={nodes.map(({ id, x, y, width, height }) => ({
      id,
      position: { x, y },
      width,
      height,
      className: "node",
      data: { label: id },
    }))}
    defaultEdges={edges}
    defaultViewport={{ x: 20, y: 20, zoom: 0.7 }}
    onlyRenderVisibleElements
    panOnScroll
    minZoom={0.1}
  />,
);
