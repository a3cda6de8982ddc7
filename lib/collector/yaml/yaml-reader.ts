import type { Path } from "../../base/path";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { RawMap } from "../raw";
import { descend, type Descent } from "./descend";
import { readYaml, type YamlContent } from "./read";
import { readEntry, type Entry } from "./read-entry";
import type { YamlRefusal } from "./read-failure";
import { splitLines } from "./split-lines";

/** Reads texts one after the other, as `readYaml` does each. */
export type YamlReader = (text: string) => Result<YamlContent, YamlRefusal>;

/**
 * A reader that remembers the text before: entries of the top, and of the maps right below it, that are written as they were are
 * not read again, and yield the same objects. A text that does not fall into such entries is read whole: each must be right by
 * itself, be one entry, and give no name to anything that another could use.
 */
export function createYamlReader(): YamlReader {
  let known: Known = { entries: new Map(), maps: new Map() };
  return (text) => {
    const next: Known = { entries: new Map(), maps: new Map() };
    const content = readInParts(text, known, next);
    if (!content) return readYaml(text);
    known = next;
    return ok(content);
  };
}

/** Entries by how they are written, maps right below the top by their key. */
type Known = { readonly entries: Map<string, Entry>; readonly maps: Map<string, EntryMap> };

type EntryMap = { readonly entries: readonly Entry[]; readonly value: RawMap };

/** An entry of the top at its place. `below`: its value, where that was read entry by entry, and where each begins. */
type Section = {
  readonly head: Entry;
  readonly at: number;
  readonly below: (EntryMap & { readonly starts: readonly number[] }) | null;
};

function readInParts(text: string, before: Known, now: Known): YamlContent | null {
  if (oddBreaks.test(text)) return null;
  const from = opening.exec(text)?.[0].length ?? 0;
  const split = splitLines(text, from, text.length);
  if (split?.indent !== 0) return null;
  // What stands before belongs to no entry, and may not be right.
  if (!readYaml(text.slice(0, split.starts[0])).ok) return null;
  const sections: Section[] = [];
  for (const [index, at] of split.starts.entries()) {
    const section = readSection(text, { at, end: split.starts[index + 1] ?? text.length }, before, now);
    if (!section) return null;
    sections.push(section);
  }
  const value = new Map(sections.map(({ head, below }) => [head.key, below?.value ?? head.value] as const));
  if (value.size !== sections.length) return null;
  return { value, hasOtherKeys: false, find: (path, part) => find(sections, path, part) };
}

/** Breaks of lines that are no line feed, and marks of byte order. */
const oddBreaks = /[\r\u0085\u2028\u2029\uFEFF]/;
/** Comments and the mark of a document that begins. */
const opening = /^(?: *(?:#[^\n]*)?\n)*--- *\n/;

function readSection(
  text: string,
  { at, end }: { readonly at: number; readonly end: number },
  before: Known,
  now: Known,
): Section | null {
  const firstLine = text.indexOf("\n", at) + 1;
  const isHead = firstLine > 0 && firstLine < end && bareKey.test(text.slice(at, firstLine - 1));
  const split = isHead ? splitLines(text, firstLine, end) : null;
  const starts = split?.starts ?? [];
  const head = entryOf(text.slice(at, starts[0] ?? end), before, now);
  // A key that is no text makes another kind of map.
  if (!head || head.hasOtherKeys) return null;
  if (!split) return { head, at, below: null };
  const entries: Entry[] = [];
  for (const [index, start] of starts.entries()) {
    const entry = entryOf(text.slice(start, starts[index + 1] ?? end), before, now);
    if (!entry) return null;
    entries.push(entry);
  }
  const map = mapOf(entries, before.maps.get(head.key));
  now.maps.set(head.key, map);
  return map.value.size === entries.length ? { head, at, below: { ...map, starts } } : null;
}

/** A key of the top with nothing behind it but a comment. */
const bareKey = /^[\w./-]+: *(?: #.*)?$/;

function entryOf(text: string, before: Known, now: Known): Entry | null {
  const known = before.entries.get(text);
  const entry = known ?? readEntry(text);
  if (!entry) return null;
  // Kept also where the text as a whole is not right yet.
  if (!known) before.entries.set(text, entry);
  now.entries.set(text, entry);
  return entry;
}

function mapOf(entries: readonly Entry[], before: EntryMap | undefined): EntryMap {
  const isSame =
    before?.entries.length === entries.length &&
    entries.every((entry, index) => entry === before.entries[index]);
  return isSame ? before : { entries, value: new Map(entries.map(({ key, value }) => [key, value])) };
}

function find(sections: readonly Section[], path: Path, part: "key" | "value"): Descent | null {
  const [first] = sections;
  const name = String(path[0]);
  const section = path.length === 0 ? undefined : sections.find(({ head }) => head.name === name);
  if (!section) return first ? { start: first.at + first.head.root.start, scalar: null, depth: 0 } : null;
  const { at, head, below } = section;
  if (!below) return moved(descend(head.root, path, part), at);
  const { entries, starts } = below;
  const own = moved({ start: head.keyItem.start, scalar: head.keyItem, depth: 1 }, at);
  if (path.length === 1)
    return part === "key"
      ? own
      : { start: (starts[0] ?? 0) + (entries[0]?.root.start ?? 0), scalar: null, depth: 1 };
  const index = orderOf(entries).get(String(path[1])) ?? -1;
  const found = entries[index] ? descend(entries[index].root, path.slice(1), part) : null;
  return found ? moved({ ...found, depth: found.depth + 1 }, starts[index] ?? 0) : own;
}

/** Many faults may stand in one map, so its names are listed once. */
function orderOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const known = orders.get(entries);
  if (known) return known;
  const order = new Map(entries.map(({ name }, index) => [name, index]));
  orders.set(entries, order);
  return order;
}

const orders = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();

function moved({ start, scalar, depth }: Descent, by: number): Descent {
  return {
    start: start + by,
    scalar: scalar && { ...scalar, start: scalar.start + by, end: scalar.end + by },
    depth,
  };
}
