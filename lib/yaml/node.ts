/**
 * A tree of the text: what stands where. Offsets are UTF-16 units; `start` is where the value itself begins, `end` is tight:
 * right after its last visible character, never after a line break, a comment or blanks that follow.
 */
export type YamlNode = ScalarNode | MapNode | ListNode | AliasNode;

type Common = {
  readonly start: number;
  readonly end: number;
  /** Where the anchor or tag in front of the value begins and ends. Both are `start` where there is none. */
  readonly propsStart: number;
  readonly propsEnd: number;
  /** Without the `&`. */
  readonly anchor: string | null;
};

export type ScalarNode = Common & {
  readonly kind: "scalar";
  readonly style: "empty" | "plain" | "single" | "double" | "block";
  readonly text: string;
  readonly value: null | boolean | number | string;
};

export type MapNode = Common & {
  readonly kind: "map";
  readonly flow: boolean;
  /** False for the pair in `[a: b]`: a map without braces of its own. */
  readonly braces: boolean;
  readonly parts: readonly Entry[];
};

export type ListNode = Common & {
  readonly kind: "list";
  readonly flow: boolean;
  readonly parts: readonly Item[];
};

/** `name` is without the `*`. */
export type AliasNode = Common & { readonly kind: "alias"; readonly name: string };

/** A key and its value. `start` is at the key, or at the anchor, tag or `?` before it. */
export type Entry = {
  readonly start: number;
  readonly end: number;
  readonly key: YamlNode;
  /** The key as text; null where the key is a collection or an alias. */
  readonly name: string | null;
  /** True for `<<`. */
  readonly merge: boolean;
  /** Right after the colon; null where there is none, as in `{a}`. */
  readonly after: number | null;
  readonly value: YamlNode;
};

/** One item of a list. `start` is at the dash in block style, at the value (or its anchor or tag) in flow style. */
export type Item = {
  readonly start: number;
  readonly end: number;
  /** Right after the dash; null in flow style. */
  readonly after: number | null;
  readonly value: YamlNode;
};

/** True for a map or list that is written without brackets. */
export function isBlockCollection(node: YamlNode): node is MapNode | ListNode {
  return (node.kind === "map" || node.kind === "list") && !node.flow;
}

/** The entry that defines `name` itself (the last one, as its value counts), null where only a merge key or nothing does. */
export function entryOf(map: MapNode, name: string): Entry | null {
  if (map.parts.length < indexed)
    return map.parts.findLast((entry) => entry.name === name && !entry.merge) ?? null;
  const index =
    entries.get(map) ?? new Map(map.parts.filter(({ merge }) => !merge).map((entry) => [entry.name, entry]));
  entries.set(map, index);
  return index.get(name) ?? null;
}

/** From so many entries on, names are looked up rather than searched for: a design of thousands of components is asked for each. */
const indexed = 24;
const entries = new WeakMap<MapNode, ReadonlyMap<string | null, Entry>>();

/** What a key is called: keys that are not text are named as the collector prints them. */
export function keyName(key: ScalarNode): string {
  if (key.value === null) return "<nil>";
  return typeof key.value === "string" ? key.text : String(key.value);
}
