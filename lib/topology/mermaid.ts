import type { Component, Pipeline, Ref, Tier, Topology } from "./types";

/** What a component of the diagram is marked with: a word behind its name, and the outline that goes with it. */
export type MermaidMark = { readonly word: string; readonly as: "added" | "removed" | "changed" };

/**
 * A topology as the text of a Mermaid flow chart: a box a tier, in it a box a pipeline, receivers to processors to exporters; hops
 * lead to what listens, with protocol and encryption; backends stand outside. Pure, and the same text for the same topology.
 * Names are escaped: nothing a user wrote is read as Mermaid or HTML. `markOf` may mark components, for the picture of a change.
 */
export function topologyMermaid(
  topology: Topology,
  markOf: (component: Component) => MermaidMark | null = () => null,
): string {
  const drawing: Drawing = { ids: new Map(), marked: new Map(), markOf };
  const tiers = topology.tiers.flatMap((tier, index) => drawTier(drawing, tier, `t${index}`));
  const hops = topology.hops.flatMap((hop) => {
    const words = [
      hop.protocol,
      hop.tls === true ? "TLS" : "",
      hop.balancing === "single" ? "" : hop.balancing,
    ];
    const label = text(words.filter((word) => word !== "").join(", "));
    const ends = hop.receiver ? usesOf(drawing, hop.receiver) : [`nothing in ${hop.to}`];
    const arrow = hop.receiver ? "==>" : "-. ✕ .->";
    return usesOf(drawing, hop.from).flatMap((from) =>
      ends
        .filter((to) => !hop.receiver || signalOf(from) === signalOf(to))
        .map((to) => edge(drawing, from, to, hop.receiver ? `${arrow}|${label}|` : arrow, to)),
    );
  });
  const backends = topology.backends.flatMap((backend) =>
    usesOf(drawing, backend.from).map((from) => {
      const label = backend.endpoint?.host ?? backend.endpoint?.text ?? backend.from.type;
      return edge(drawing, from, `backend ${label}`, "==>", label);
    }),
  );
  const marks = [...drawing.marked].map(([id, as]) => `  class ${id} ${as}`);
  return ["flowchart LR", ...tiers, ...new Set([...hops, ...backends]), ...styles(marks), ""].join("\n");
}

/** Ids by what they stand for; Mermaid's own are short and plain. */
type Drawing = {
  readonly ids: Map<string, string>;
  readonly marked: Map<string, MermaidMark["as"]>;
  readonly markOf: (component: Component) => MermaidMark | null;
};

function drawTier(drawing: Drawing, tier: Tier, id: string): readonly string[] {
  const pipelines = tier.pipelines.flatMap((pipeline, index) =>
    drawPipeline(drawing, pipeline, `${id}p${index}`),
  );
  return [`  subgraph ${id}["${text(tier.id)}"]`, ...pipelines, "  end"];
}

function drawPipeline(drawing: Drawing, pipeline: Pipeline, id: string): readonly string[] {
  const { receivers, processors, exporters } = pipeline;
  const node = (ref: Ref, slot: string): string => idOf(drawing, nameOf(pipeline, slot, ref.id));
  const boxes = [
    ...receivers.map((ref) => box(drawing, node(ref, "receiver"), ref, "([", "])")),
    ...processors.map((ref) => box(drawing, node(ref, "processor"), ref, "[", "]")),
    ...exporters.map((ref) => box(drawing, node(ref, "exporter"), ref, "[/", "/]")),
  ];
  const chain = processors.map((ref) => node(ref, "processor"));
  const ends = [
    receivers.map((ref) => node(ref, "receiver")),
    ...chain.map((each) => [each]),
    exporters.map((ref) => node(ref, "exporter")),
  ].filter((each) => each.length > 0);
  const arrows = ends.slice(1).map((to, index) => `${(ends[index] ?? []).join(" & ")} --> ${to.join(" & ")}`);
  return [
    `    subgraph ${id}["${text(pipeline.id)}"]`,
    "      direction LR",
    ...[...new Set(boxes), ...arrows].map((line) => `      ${line}`),
    "    end",
  ];
}

function box(drawing: Drawing, id: string, ref: Ref, open: string, close: string): string {
  const mark = ref.component ? drawing.markOf(ref.component) : null;
  if (mark) drawing.marked.set(id, mark.as);
  const label = mark ? `${text(ref.id)} (${text(mark.word)})` : text(ref.id);
  return `${id}${open}"${label}"${close}`;
}

/** Where a component stands, once for each pipeline. A connector leads on as an exporter and takes as a receiver. */
function usesOf({ ids }: Drawing, { tier, kind, id }: Component): readonly string[] {
  return [...ids.keys()].filter((name) => {
    const [where, , slot, ...rest] = name.split("\n");
    return where === tier && slot === kind && rest.join("\n") === id;
  });
}

function nameOf({ tier, id, signal }: Pipeline, slot: string, ref: string): string {
  return [tier, `${signal ?? ""} ${id}`, slot, ref].join("\n");
}

function signalOf(name: string): string {
  return name.split("\n")[1]?.split(" ")[0] ?? "";
}

function edge(drawing: Drawing, from: string, to: string, arrow: string, label: string): string {
  const known = drawing.ids.has(to);
  const id = idOf(drawing, to);
  return `  ${idOf(drawing, from)} ${arrow} ${known ? id : `${id}[["${text(label)}"]]`}`;
}

function idOf({ ids }: Drawing, name: string): string {
  const id = ids.get(name) ?? `n${ids.size}`;
  ids.set(name, id);
  return id;
}

function styles(marks: readonly string[]): readonly string[] {
  if (marks.length === 0) return [];
  return [
    "  classDef added stroke-width:3px",
    "  classDef changed stroke-width:2px,stroke-dasharray:6 3",
    "  classDef removed stroke-dasharray:2 3",
    ...marks,
  ];
}

/** A label as Mermaid writes it: entities for what ends a label, opens a tag or a block of code. */
function text(label: string): string {
  return label
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[#&"<>`|[\]{}]/g, (sign) => `#${sign.codePointAt(0) ?? 32};`);
}
