import { quote } from "./go/quote";
import type { DecodedConfig } from "./decode/decode-config";
import type { GraphComponent } from "./graph-component";

/** A way that leads from a connector back to itself, as the collector prints it. */
export type Cycle = { readonly id: string; readonly text: string };

/** The first cycle of connectors and pipelines, or null. */
export function findCycle(config: DecodedConfig, connectors: readonly GraphComponent[]): Cycle | null {
  const nodes = connectorNodes(config, connectors);
  const next = (node: Node): readonly { readonly node: Node; readonly pipeline: string }[] =>
    [...config.pipelines].flatMap(([pipeline, { receivers, exporters }]) => {
      if (pipeline.split("/")[0] !== node.to || !receivers.includes(node.id)) return [];
      return nodes
        .filter((other) => other.from === node.to && exporters.includes(other.id))
        .map((other) => ({ node: other, pipeline }));
    });
  const done = new Set<Node>();
  const visit = (node: Node, path: readonly Step[]): readonly Step[] | null => {
    const start = path.findIndex((step) => step.node === node);
    if (start !== -1) return path.slice(start);
    if (done.has(node)) return null;
    for (const { node: other, pipeline } of next(node)) {
      const found = visit(other, [...path, { node, pipeline }]);
      if (found) return found;
    }
    done.add(node);
    return null;
  };
  for (const node of nodes) {
    const steps = visit(node, []);
    if (steps) return printed(config, steps);
  }
  return null;
}

type Node = { readonly id: string; readonly from: string; readonly to: string };
type Step = { readonly node: Node; readonly pipeline: string };

/** A connector is one node for each supported pair of signals it joins. */
function connectorNodes(config: DecodedConfig, connectors: readonly GraphComponent[]): readonly Node[] {
  return connectors.flatMap(({ id, fields }) => {
    const on = (side: "receivers" | "exporters"): readonly string[] => [
      ...new Set(
        [...config.pipelines]
          .filter(([, pipeline]) => pipeline[side].includes(id))
          .map(([name]) => name.split("/")[0] ?? ""),
      ),
    ];
    return on("exporters").flatMap((from) =>
      on("receivers")
        .filter((to) => fields?.signals[`${from}>${to}`] !== undefined)
        .map((to) => ({ id, from, to })),
    );
  });
}

function printed(config: DecodedConfig, steps: readonly Step[]): Cycle {
  const parts = steps.flatMap(({ node, pipeline }) => [
    nodeText(node),
    ...(config.pipelines.get(pipeline)?.processors ?? []).map(
      (id) => `processor ${quote(id)} in pipeline ${quote(pipeline)}`,
    ),
  ]);
  const [first] = steps;
  return { id: first?.node.id ?? "", text: [...parts, first ? nodeText(first.node) : ""].join(" -> ") };
}

function nodeText({ id, from, to }: Node): string {
  return `connector ${quote(id)} (${from} to ${to})`;
}
