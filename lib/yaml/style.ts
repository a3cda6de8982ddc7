import { columnOf } from "./lines";
import { isBlockCollection } from "./node";
import type { ListNode, MapNode, YamlNode } from "./node";
import type { YamlDocument } from "./types";

/** How a text is written, so that what is added looks like what stands. */
export type Style = {
  /** Columns that a map inside of a map is set in. */
  readonly indent: number;
  /** Columns that the dashes of a list are set in from its key: 0 or more. */
  readonly dashIndent: number;
  /** A list of scalars: `[a, b]` or one dash a line. */
  readonly scalarLists: "flow" | "block";
  /** `{ a: 1 }` rather than `{a: 1}`; the same for lists. */
  readonly padMaps: boolean;
  readonly padLists: boolean;
  readonly quote: '"' | "'";
  /** True where all text is in double quotes, keys too: JSON. */
  readonly quoteAll: boolean;
  readonly newline: "\n" | "\r\n";
  /** False where the text does not end with a line break. */
  readonly endsWithNewline: boolean;
};

const known = new WeakMap<YamlDocument, Style>();

/** The style of a document by majority; where it gives no hint, the style of the collector's own documentation. */
export function styleOf(document: YamlDocument): Style {
  const style = known.get(document) ?? sniff(document);
  known.set(document, style);
  return style;
}

type Votes = Record<
  "indent" | "dashIndent" | "lists" | "padMaps" | "padLists" | "quote" | "text",
  Map<string, number>
>;

function sniff({ text, root }: YamlDocument): Style {
  const votes: Votes = {
    indent: new Map(),
    dashIndent: new Map(),
    lists: new Map(),
    padMaps: new Map(),
    padLists: new Map(),
    quote: new Map(),
    text: new Map(),
  };
  if (root) count(text, root, votes);
  const indent = Number(winner(votes.indent, "2"));
  return {
    indent,
    dashIndent: Number(winner(votes.dashIndent, String(indent))),
    scalarLists: winner(votes.lists, "flow") === "flow" ? "flow" : "block",
    padMaps: winner(votes.padMaps, "true") === "true",
    padLists: winner(votes.padLists, "false") === "true",
    quote: winner(votes.quote, "double") === "single" ? "'" : '"',
    quoteAll: votes.text.size === 1 && votes.text.has("double"),
    newline: /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n",
    endsWithNewline: text === "" || text.endsWith("\n"),
  };
}

function count(text: string, node: YamlNode, votes: Votes): void {
  if (node.kind === "scalar" && typeof node.value === "string") {
    vote(votes.text, node.style);
    if (node.style === "single" || node.style === "double") vote(votes.quote, node.style);
  }
  if (node.kind !== "map" && node.kind !== "list") return;
  if (node.flow) countFlow(text, node, votes);
  if (
    node.kind === "list" &&
    node.parts.length > 0 &&
    node.parts.every(({ value }) => value.kind === "scalar")
  ) {
    vote(votes.lists, node.flow ? "flow" : "block");
  }
  for (const part of node.parts) {
    count(text, part.value, votes);
    if (!("key" in part)) continue;
    count(text, part.key, votes);
    if (!isBlockCollection(part.value)) continue;
    const deeper = columnOf(text, part.value.parts[0]?.start ?? part.start) - columnOf(text, part.start);
    if (part.value.kind === "list") vote(votes.dashIndent, String(Math.max(deeper, 0)));
    else if (deeper > 0) vote(votes.indent, String(deeper));
  }
}

function countFlow(text: string, node: MapNode | ListNode, votes: Votes): void {
  const next = text[node.start + 1];
  if (node.parts.length === 0 || next === "\n" || next === "\r") return;
  vote(node.kind === "map" ? votes.padMaps : votes.padLists, String(next === " "));
}

function vote(votes: Map<string, number>, what: string): void {
  votes.set(what, (votes.get(what) ?? 0) + 1);
}

function winner(votes: ReadonlyMap<string, number>, otherwise: string): string {
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? otherwise;
}
