import type { Backend, Topology } from "../topology/types";
import { corridorRoute, exportersOf, networkEdge, type Drawn } from "./hop-lines";
import { measures } from "./measures";
import { backendId } from "./node-id";
import { stack } from "./stack";
import type { Layout } from "./project";
import type { BackendNode, GraphEdge } from "./types";

/** Where data leaves the design: right of the last frame, each at the height of the exporter that feeds it. */
export function layBackends(
  topology: Topology,
  drawn: Drawn,
  layout: Layout,
): { readonly backends: readonly BackendNode[]; readonly edges: readonly GraphEdge[] } {
  const { width, height, gap, away } = measures.backend;
  const last = drawn.frames.at(-1);
  const x = Math.max(0, ...drawn.frames.map((frame) => frame.box.x + frame.box.width)) + away;
  const entries = topology.backends.map((backend) => {
    const first = exportersOf(backend, drawn)[0];
    return { backend, wanted: first ? first.box.y + first.box.height / 2 : (last?.box.y ?? 0) };
  });
  const backends = stack(entries, height, gap).map(({ entry: { backend }, y }) => {
    const id = backendId(backend.id);
    const moved = layout[id];
    return {
      id,
      backend,
      label: labelOf(backend),
      box: { x: moved?.x ?? x, y: moved?.y ?? y, width, height },
    };
  });
  let corridor = topology.hops.length;
  const edges = backends.flatMap(({ id, backend, box }) => {
    const far = backend.from.tier !== last?.tier;
    const line = far ? corridor++ : 0;
    return exportersOf(backend, drawn).map((node) => {
      const route = far ? corridorRoute(node, box, line, drawn) : [];
      return networkEdge({ from: node.id, to: id, signal: node.signal, broken: false, route });
    });
  });
  return { backends, edges };
}

/** Host and port as far as they are known, the address as written otherwise, the exporter's id where it has none. */
function labelOf({ endpoint, from }: Backend): string {
  if (!endpoint) return from.id;
  if (endpoint.host === null) return endpoint.text;
  return endpoint.port === null ? endpoint.host : `${endpoint.host}:${endpoint.port}`;
}
