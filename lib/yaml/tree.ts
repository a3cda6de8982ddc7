import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { CST, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { withoutBlankLines } from "./lines";
import type { AliasNode, Entry, Item, ListNode, MapNode, ScalarNode, YamlNode } from "./node";
import { keyName } from "./node";
import { resolvePlain } from "./scalar";

/** The `yaml` package's nodes as ours, which know their dashes, colons, anchors and tight ends. Null for an empty document. */
export function toTree(text: string, document: Document): YamlNode | null {
  const { contents } = document;
  if (contents === null) return null;
  const root = convert(contents, noProps, { text, from: 0 });
  return root.kind === "scalar" && root.style === "empty" && root.anchor === null ? null : root;
}

/** `from` is where an empty value counts as standing: after the colon or dash it belongs to. */
type Around = { readonly text: string; readonly from: number };
type Props = { readonly tokens: readonly CST.SourceToken[] };
const noProps: Props = { tokens: [] };

function convert(node: Node, props: Props, around: Around): YamlNode {
  if (isAlias(node)) return alias(node.source, { ...common(node, props, around), anchor: null });
  if (isMap(node)) return map(node, props, around);
  if (isSeq(node)) return list(node, props, around);
  if (isScalar(node)) return scalar(node, props, around);
  return nothing(around.from);
}

function alias(name: string, place: Omit<AliasNode, "kind" | "name">): AliasNode {
  return { ...place, kind: "alias", name };
}

/** Place and anchor; the end is that of the node itself, without what the package adds for collections. */
function common(node: Node, props: Props, around: Around): Omit<AliasNode, "kind" | "name"> {
  const marks = props.tokens.filter((token) => token.type === "anchor" || token.type === "tag");
  const [first] = marks;
  const last = marks.at(-1);
  const start = node.range?.[0] ?? around.from;
  const end = node.range?.[1] ?? start;
  const propsEnd = last ? last.offset + last.source.length : start;
  const anchor =
    "anchor" in node && typeof node.anchor === "string" && node.anchor !== "" ? node.anchor : null;
  return { start, end, propsStart: first?.offset ?? start, propsEnd, anchor };
}

function nothing(at: number): ScalarNode {
  const place = { start: at, end: at, propsStart: at, propsEnd: at, anchor: null };
  return { ...place, kind: "scalar", style: "empty", text: "", value: null };
}

function scalar(node: Scalar, props: Props, around: Around): ScalarNode {
  const place = common(node, props, around);
  const text = typeof node.value === "string" && node.type !== "PLAIN" ? node.value : (node.source ?? "");
  const style = styleOf(node, place.start === place.end);
  const value = valueOf(text, style === "plain" || style === "empty", node.tag);
  if (style === "empty") {
    const at = place.propsStart < place.propsEnd ? place.propsEnd : around.from;
    return {
      ...place,
      propsStart: Math.min(place.propsStart, at),
      propsEnd: at,
      start: at,
      end: at,
      kind: "scalar",
      style,
      text,
      value,
    };
  }
  const end = style === "block" ? blockScalarEnd(node, around.text, place.start) : place.end;
  return { ...place, end, kind: "scalar", style, text, value };
}

function styleOf({ type }: Scalar, empty: boolean): ScalarNode["style"] {
  if (type === "QUOTE_SINGLE") return "single";
  if (type === "QUOTE_DOUBLE") return "double";
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") return "block";
  return empty ? "empty" : "plain";
}

/** The tags of the core schema count; a tag of somebody's own leaves text, as with the collector. */
function valueOf(text: string, plain: boolean, tag: string | undefined): ScalarNode["value"] {
  if (tag === undefined) return plain ? resolvePlain(text) : text;
  return /^tag:yaml\.org,2002:(?:int|float|bool|null)$/.test(tag) ? resolvePlain(text) : text;
}

/** After the last line that counts: blank lines below belong to the text only where the scalar keeps them (`|+`). */
function blockScalarEnd(node: Scalar, text: string, start: number): number {
  const stop = node.range?.[1] ?? start;
  const keeps = /^[|>][0-9]?\+/.test(text.slice(start, start + 3));
  if (!keeps) return Math.max(withoutBlankLines(text, stop), start + 1);
  return stop - (/\r?\n$/.exec(text.slice(stop - 2, stop))?.[0].length ?? 0);
}

function map(node: YAMLMap, props: Props, around: Around): MapNode {
  const place = common(node, props, around);
  const flow = node.flow === true;
  const braces = flow && around.text[place.start] === "{";
  const parts = node.items.map((pair) => entry(pair, around.text));
  return {
    ...place,
    end: flow ? place.end : (parts.at(-1)?.end ?? place.start),
    kind: "map",
    flow,
    braces,
    parts,
  };
}

function entry(pair: Pair, text: string): Entry {
  const before = pair.srcToken?.start ?? [];
  const between = pair.srcToken?.sep ?? [];
  const colon = between.find((token) => token.type === "map-value-ind");
  const keyStart = (isNode(pair.key) ? pair.key.range?.[0] : colon?.offset) ?? 0;
  const key = isNode(pair.key)
    ? convert(pair.key, { tokens: before }, { text, from: keyStart })
    : nothing(keyStart);
  const after = colon ? colon.offset + 1 : null;
  const from = after ?? key.end;
  const value = isNode(pair.value) ? convert(pair.value, { tokens: between }, { text, from }) : nothing(from);
  const mark = before.find((token) => token.type === "explicit-key-ind");
  const plainKey = key.kind === "scalar" && key.style === "plain";
  return {
    start: Math.min(mark?.offset ?? key.propsStart, key.propsStart),
    end: Math.max(value.end, from),
    key,
    name: key.kind === "scalar" ? keyName(key) : null,
    merge: plainKey && key.text === "<<",
    after,
    value,
  };
}

function list(node: YAMLSeq, props: Props, around: Around): ListNode {
  const place = common(node, props, around);
  const flow = node.flow === true;
  const source = node.srcToken;
  const all: readonly CST.CollectionItem[] =
    source?.type === "block-seq" || source?.type === "flow-collection" ? source.items : [];
  const tokens = all.filter((token) => (flow ? holdsFlowItem(token) : holdsBlockItem(token)));
  const parts = node.items
    .filter((value) => isNode(value))
    .map((value, index) => item(value, tokens[index], around.text));
  return { ...place, end: flow ? place.end : (parts.at(-1)?.end ?? place.start), kind: "list", flow, parts };
}

function item(node: Node, token: CST.CollectionItem | undefined, text: string): Item {
  const dash = token?.start.find((part) => part.type === "seq-item-ind");
  const after = dash ? dash.offset + 1 : null;
  const from = after ?? node.range?.[0] ?? 0;
  // In `[a: b]` what stands before the pair belongs to its key.
  const tokens = token?.sep ? [] : (token?.start ?? []);
  const value = convert(node, { tokens }, { text, from });
  const start =
    dash?.offset ?? (value.kind === "map" ? (value.parts[0]?.start ?? value.propsStart) : value.propsStart);
  return {
    start: Math.min(start, dash ? start : value.propsStart),
    end: Math.max(value.end, from),
    after,
    value,
  };
}

/** The same question as in the package's resolve-block-seq: the last token may hold comments only. */
function holdsBlockItem({ start, value }: CST.CollectionItem): boolean {
  return value !== undefined || start.some((token) => ["seq-item-ind", "anchor", "tag"].includes(token.type));
}

/** The same question as in the package's resolve-flow-collection. */
function holdsFlowItem({ start, key, sep, value }: CST.CollectionItem): boolean {
  const marked = start.some((token) => ["explicit-key-ind", "anchor", "tag"].includes(token.type));
  return marked || Boolean(key) || Boolean(sep) || Boolean(value);
}
