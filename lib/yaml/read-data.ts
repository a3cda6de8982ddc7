import { isList, isMap } from "../base/json";
import type { Json, JsonMap } from "../base/json";
import { words } from "../base/words";
import type { Words } from "../base/words";
import type { AliasNode, MapNode, YamlNode } from "./node";

/** The content of a tree: as data, and which aliases repeat what. Reports what cannot be resolved, with its offset. */
export type Content = { readonly data: Json; readonly aliases: ReadonlyMap<YamlNode, readonly AliasNode[]> };
export type Report = (message: Words, offset: number) => void;

/**
 * Values may stand in many places through aliases; more than this many of them in all is taken for a bomb. The collector
 * allows 400,000 (go.yaml.in/yaml/v3, decode.go: allowedAliasRatio).
 */
const aliasedLimit = 100_000;

/** Reads `root` to data as the collector does: merge keys applied, own keys win, earlier sources of one merge win. */
export function readContent(root: YamlNode | null, report: Report): Content {
  const anchors = new Map<string, Anchored>();
  const aliases = new Map<YamlNode, AliasNode[]>();
  let values = 0;
  let aliased = 0;

  function read(node: YamlNode): Json {
    values += 1;
    if (node.kind === "alias") return readAlias(node);
    if (node.anchor === null) return readValue(node);
    const anchored: Anchored = { node, value: null, size: 0, open: true };
    anchors.set(node.anchor, anchored);
    const before = values;
    anchored.value = readValue(node);
    anchored.size = values - before + 1;
    anchored.open = false;
    return anchored.value;
  }

  function readValue(node: Exclude<YamlNode, AliasNode>): Json {
    if (node.kind === "scalar") return node.value;
    if (node.kind === "list") return node.parts.map((item) => read(item.value));
    return readMap(node);
  }

  function readAlias(node: AliasNode): Json {
    const anchored = anchors.get(node.name);
    if (!anchored || anchored.open) {
      // A bare `*` is told by the parser.
      const fault = anchored ? "yaml.alias-cycle" : "yaml.alias-unknown";
      if (node.name !== "") report(words(fault, { name: node.name }), node.start);
      return null;
    }
    const list = aliases.get(anchored.node);
    if (list) list.push(node);
    else aliases.set(anchored.node, [node]);
    return spend(anchored.size, node.start) ? anchored.value : null;
  }

  /** False, with one report, once the budget is used up. */
  function spend(amount: number, offset: number): boolean {
    const before = aliased;
    aliased += amount;
    values += amount;
    if (aliased <= aliasedLimit) return true;
    if (before <= aliasedLimit) report(words("yaml.alias-bomb", { limit: aliasedLimit }), offset);
    return false;
  }

  function readMap(node: MapNode): JsonMap {
    const own = new Set(
      node.parts.flatMap((entry) => (entry.name === null || entry.merge ? [] : [entry.name])),
    );
    const map: Record<string, Json> = {};
    for (const entry of node.parts) {
      if (entry.key.kind !== "scalar" || entry.key.anchor !== null) read(entry.key);
      const value = read(entry.value);
      if (entry.merge) mergeInto(map, own, value, entry.value.start);
      else if (entry.name !== null) put(map, entry.name, value);
    }
    return map;
  }

  function mergeInto(map: Record<string, Json>, own: ReadonlySet<string>, value: Json, offset: number): void {
    const sources = isList(value) ? value : [value];
    for (const source of sources) {
      if (!isMap(source)) {
        // Behind a bomb, aliases stand for nothing: that is told already.
        if (aliased <= aliasedLimit) report(words("yaml.merge-not-map"), offset);
        continue;
      }
      const names = Object.keys(source);
      if (!spend(names.length, offset)) return;
      for (const name of names) {
        if (!own.has(name) && !Object.hasOwn(map, name)) put(map, name, source[name] ?? null);
      }
    }
  }

  return { data: root === null ? {} : read(root), aliases };
}

type Anchored = { readonly node: YamlNode; value: Json; size: number; open: boolean };

/** Sets an own key, `__proto__` too. */
function put(map: Record<string, Json>, name: string, value: Json): void {
  if (name === "__proto__") {
    Object.defineProperty(map, name, { value, enumerable: true, writable: true, configurable: true });
  } else map[name] = value;
}
