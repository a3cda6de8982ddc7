import { quote } from "../go/quote";
import { goText, goTypeOf, isRawList, isRawMap } from "../raw";
import type { Raw } from "../raw";
import type { AliasItem, ListItem, MapItem, ScalarItem, YamlItem } from "./nodes";
import { ReadFailure } from "./read-failure";
import { resolvePlain } from "./resolve-scalar";
import type { Resolved, ScalarTag } from "./resolve-scalar";

/** Makes data of a tree as go.yaml.in/yaml/v3 does (decode.go): duplicate keys, merges, aliases, tags. Throws `ReadFailure`. */
export function construct(root: YamlItem): { readonly value: Raw; readonly hasOtherKeys: boolean } {
  const made = new Constructor();
  const value = made.value(root);
  const [first] = made.faults;
  if (first) {
    const lines = made.faults.map(({ line, text }) => `\n  line ${line}: ${text}`);
    throw new ReadFailure({ error: `yaml: unmarshal errors:${lines.join("")}`, faults: made.faults });
  }
  return { value, hasOtherKeys: root.is === "map" && hasOtherKeys(root) };
}

type Fault = { readonly index: number; readonly line: number; readonly text: string };

class Constructor {
  readonly faults: Fault[] = [];
  private count = 0;
  private aliased = 0;
  private aliasDepth = 0;
  private readonly open = new Set<YamlItem>();
  /** What an anchored value came to, and how many values it took. */
  private readonly known = new Map<YamlItem, { readonly value: Raw; readonly size: number }>();

  value(item: YamlItem): Raw {
    this.spend(1, item);
    if (item.is === "alias") return this.alias(item);
    if (item.is === "scalar") return scalarValue(item).value;
    if (item.is === "list") return this.list(item);
    return this.map(item);
  }

  private list(item: ListItem): Raw {
    return item.items.map((part) => this.value(part));
  }

  private map(item: MapItem): Raw {
    if (this.reportDuplicates(item)) return null;
    const map = new Map<string, Raw>();
    let merge: YamlItem | null = null;
    for (const { key, value } of item.entries) {
      if (isMerge(key)) {
        merge = value;
        continue;
      }
      map.set(this.key(key), this.value(value));
    }
    if (merge) this.mergeInto(map, merge);
    return map;
  }

  /** Keys are told apart by how they are written, not by what they mean. */
  private reportDuplicates({ entries }: MapItem): boolean {
    const first = new Map<string, YamlItem>();
    const before = this.faults.length;
    for (const { key } of entries) {
      const name = `${key.is} ${key.is === "scalar" ? key.value : key.is === "alias" ? key.name : ""}`;
      const earlier = first.get(name);
      if (!earlier) first.set(name, key);
      else {
        const shown = quote(key.is === "scalar" ? key.value : key.is === "alias" ? key.name : "");
        const text = `mapping key ${shown} already defined at line ${earlier.line}`;
        this.faults.push({ index: key.start, line: key.line, text });
      }
    }
    return this.faults.length > before;
  }

  private key(key: YamlItem): string {
    const value = this.value(key);
    if (typeof value === "string") return value;
    if (isRawMap(value) || isRawList(value))
      throw failure(`invalid map key: ${goTypeOf(value)}{${goText(value)}}`, key);
    return goText(value);
  }

  private mergeInto(map: Map<string, Raw>, source: YamlItem): void {
    const sources = source.is === "list" ? source.items : [source];
    for (const part of sources) {
      const target = part.is === "alias" ? part.target : part;
      if (target.is !== "map") throw failure("map merge requires map or sequence of maps as the value", part);
      const merged = this.value(part);
      if (!isRawMap(merged)) continue;
      for (const [key, value] of merged) if (!map.has(key)) map.set(key, value);
    }
  }

  private alias(item: AliasItem): Raw {
    const { target } = item;
    if (this.open.has(item.target)) throw failure(`anchor '${item.name}' value contains itself`, item);
    const known = this.known.get(target);
    if (known) {
      this.aliased += known.size;
      this.spend(known.size, item);
      return known.value;
    }
    const before = this.count;
    this.open.add(target);
    this.aliasDepth += 1;
    const value = this.value(target);
    this.aliasDepth -= 1;
    this.open.delete(target);
    this.known.set(target, { value, size: this.count - before });
    return value;
  }

  /** The reader's guard against texts that unfold without end. */
  private spend(amount: number, item: YamlItem): void {
    this.count += amount;
    if (this.aliasDepth > 0) this.aliased += amount;
    if (this.aliased > 100 && this.count > 1000 && this.aliased / this.count > allowedRatio(this.count))
      throw failure("document contains excessive aliasing", item);
  }
}

/** The part of all values that may come from aliases: 99 % up to 400,000 values, falling to 10 % at 4,000,000. */
function allowedRatio(count: number): number {
  if (count <= 400_000) return 0.99;
  if (count >= 4_000_000) return 0.1;
  return 0.99 - (0.89 * (count - 400_000)) / 3_600_000;
}

function isMerge(key: YamlItem): boolean {
  return (
    key.is === "scalar" &&
    key.value === "<<" &&
    (key.isPlain ? ["", "!"] : []).concat(mergeTags).includes(key.tag)
  );
}

const mergeTags = ["!!merge", "tag:yaml.org,2002:merge"];

/** A scalar with its tag. Tags that are not YAML's own leave the text as it is. */
function scalarValue(item: ScalarItem): Resolved {
  const tag = item.tag.replace(/^tag:yaml\.org,2002:/, "!!");
  if (tag === "" || tag === "!")
    return item.isPlain ? resolvePlain(item.value) : { tag: "!!str", value: item.value };
  if (tag === "!!binary") return { tag, value: decodeBase64(item) };
  if (tag === "!!str" || !isKnownTag(tag)) return { tag: "!!str", value: item.value };
  const resolved = resolvePlain(item.value);
  if (resolved.tag === tag) return resolved;
  if (tag === "!!float" && resolved.tag === "!!int" && typeof resolved.value === "number")
    return resolvePlain(`${item.value.replaceAll("_", "")}e0`);
  throw failure(`cannot decode ${resolved.tag} \`${item.value}\` as a ${tag}`, item);
}

function isKnownTag(tag: string): tag is ScalarTag {
  return ["!!bool", "!!int", "!!float", "!!null", "!!timestamp"].includes(tag);
}

function decodeBase64(item: ScalarItem): string {
  const text = item.value.replaceAll(/[\r\n]/g, "");
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    throw failure("!!binary value contains invalid base64 data", item);
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** True where a key of the map is not text: upstream then makes another kind of map, which is no configuration at the top. */
function hasOtherKeys({ entries }: MapItem): boolean {
  return entries.some(({ key }) => {
    const target = key.is === "alias" ? key.target : key;
    if (target.is !== "scalar") return true;
    const { tag } = scalarValue(target);
    return tag !== "!!str" && tag !== "!!merge";
  });
}

function failure(text: string, { start }: YamlItem): ReadFailure {
  return new ReadFailure({ error: `yaml: ${text}`, faults: [{ index: start, text }] });
}
