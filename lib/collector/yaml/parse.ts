import { YamlError } from "./cursor";
import type { Mark } from "./cursor";
import type { AliasItem, MapEntry, ScalarItem, YamlItem } from "./nodes";
import { Scanner } from "./scanner";
import type { Token, TokenKind } from "./token";

/**
 * The first document of a text; null where there is none. Throws `YamlError` where go.yaml.in/yaml/v3 refuses it (parserc.go and
 * the node reader of decode.go). `isAlone`: there is no other document, and no name is given that another place could use.
 */
export function parseYaml(text: string): { readonly root: YamlItem | null; readonly isAlone: boolean } {
  const parser = new Parser(new Scanner(text));
  return { root: parser.document(), isAlone: parser.isAlone() };
}

/** Deeper nesting than this would need a deeper stack than there is; the collector takes hours for it. */
const maxNesting = 1500;

/** What stands around a node: whether block collections may begin, also a list at the indentation of its key. */
type Around = "block" | "map-in-block" | "flow";

class Parser {
  private readonly handles = new Map<string, string>();
  private readonly anchors = new Map<string, YamlItem>();
  private depth = 0;

  constructor(private readonly scanner: Scanner) {}

  document(): YamlItem | null {
    const first = this.scanner.peek();
    if (first.is === "stream-end") return null;
    const isImplicit = !isOneOf(first, ["version", "tag-directive", "document-start"]);
    this.directives();
    if (!isImplicit) {
      const start = this.scanner.peek();
      if (start.is !== "document-start") throw fault("did not find expected <document start>", start.start);
      this.scanner.next();
    }
    const next = this.scanner.peek();
    const isEmpty = !isImplicit && isOneOf(next, documentBorders);
    const root = isEmpty ? emptyScalar(next.start) : this.node("block");
    // Faults of the scanner right behind the content still count.
    this.scanner.peek();
    return root;
  }

  isAlone(): boolean {
    return this.anchors.size === 0 && this.scanner.peek().is === "stream-end";
  }

  private directives(): void {
    let hasVersion = false;
    for (let token = this.scanner.peek(); ; token = this.scanner.peek()) {
      if (token.is === "version") {
        if (hasVersion) throw fault("found duplicate %YAML directive", token.start);
        if (token.value !== "1.1") throw fault("found incompatible YAML document", token.start);
        hasVersion = true;
      } else if (token.is === "tag-directive") {
        if (this.handles.has(token.value)) throw fault("found duplicate %TAG directive", token.start);
        this.handles.set(token.value, token.more);
      } else break;
      this.scanner.next();
    }
    if (!this.handles.has("!")) this.handles.set("!", "!");
    if (!this.handles.has("!!")) this.handles.set("!!", "tag:yaml.org,2002:");
  }

  private node(around: Around): YamlItem {
    const first = this.scanner.peek();
    if (first.is === "alias") return this.alias();
    const { anchor, tag } = this.properties(first.start);
    const token = this.scanner.peek();
    this.depth += 1;
    if (this.depth > maxNesting) throw fault("exceeded max depth of 10000", token.start);
    const base = { start: token.start.index, line: first.start.line + 1, tag };
    const keep = <Item extends YamlItem>(item: Item): Item => {
      if (anchor !== null) this.anchors.set(anchor, item);
      return item;
    };
    const item = this.content(token, around, { base, keep, hasProperties: anchor !== null || tag !== "" });
    if (!item) {
      const problem = "did not find expected node content";
      throw fault(problem, first.start.line === 0 ? token.start : first.start);
    }
    this.depth -= 1;
    return item;
  }

  private content(token: Token, around: Around, made: Made): YamlItem | null {
    const { base, keep } = made;
    if (token.is === "-" && around === "map-in-block") {
      const items: YamlItem[] = [];
      const list = keep({ ...base, is: "list", items, end: token.end.index });
      this.indentlessItems(items);
      return list;
    }
    if (token.is === "scalar") {
      this.scanner.next();
      const isPlain = token.more === "plain";
      // Written out: the spread would cost more than all of the reading.
      const { start, line, tag } = base;
      return keep({ start, line, tag, is: "scalar", value: token.value, isPlain, end: token.end.index });
    }
    if (token.is === "[" || (token.is === "block-list" && around !== "flow")) {
      const items: YamlItem[] = [];
      const list = { ...base, is: "list", items, end: token.end.index } as const;
      keep(list);
      const end = token.is === "[" ? this.flowItems(items) : this.blockItems(items);
      return Object.assign(list, { end });
    }
    if (token.is === "{" || (token.is === "block-map" && around !== "flow")) {
      const entries: MapEntry[] = [];
      const { start, line, tag } = base;
      const map = { start, line, tag, is: "map", entries, end: token.end.index } as const;
      keep(map);
      const end = token.is === "{" ? this.flowEntries(entries) : this.blockEntries(entries);
      return Object.assign(map, { end });
    }
    return made.hasProperties ? keep({ ...base, ...emptyScalar(token.start), tag: base.tag }) : null;
  }

  private properties(start: Mark): { readonly anchor: string | null; readonly tag: string } {
    let anchor: string | null = null;
    let tag: Token | null = null;
    for (let token = this.scanner.peek(); ; token = this.scanner.peek()) {
      if (token.is === "anchor" && anchor === null) anchor = token.value;
      else if (token.is === "tag" && tag === null) tag = token;
      else break;
      this.scanner.next();
    }
    if (tag === null) return { anchor, tag: "" };
    if (tag.value === "") return { anchor, tag: tag.more };
    const prefix = this.handles.get(tag.value);
    if (prefix === undefined) throw fault("found undefined tag handle", start.line === 0 ? tag.start : start);
    return { anchor, tag: prefix + tag.more };
  }

  private alias(): AliasItem {
    const { value, start, end } = this.scanner.next();
    const target = this.anchors.get(value);
    if (!target) throw new YamlError(`unknown anchor '${value}' referenced`, 0, start.index);
    return {
      is: "alias",
      name: value,
      target,
      start: start.index,
      end: end.index,
      line: start.line + 1,
      tag: "",
    };
  }

  private blockItems(items: YamlItem[]): number {
    const open = this.scanner.next();
    for (;;) {
      const token = this.scanner.next();
      if (token.is === "block-end") return token.end.index;
      if (token.is !== "-") throw faultIn("did not find expected '-' indicator", open, token);
      items.push(this.nodeUnless(["-", "block-end"], "block", token.end));
    }
  }

  private indentlessItems(items: YamlItem[]): void {
    while (this.scanner.peek().is === "-") {
      const { end } = this.scanner.next();
      items.push(this.nodeUnless(["-", "key", "value", "block-end"], "block", end));
    }
  }

  private blockEntries(entries: MapEntry[]): number {
    const open = this.scanner.next();
    for (;;) {
      const token = this.scanner.next();
      if (token.is === "block-end") return token.end.index;
      if (token.is !== "key") throw faultIn("did not find expected key", open, token);
      const next = ["key", "value", "block-end"] as const;
      const key = this.nodeUnless(next, "map-in-block", token.end);
      entries.push({ key, value: this.valueUnless(next, "map-in-block") });
    }
  }

  private flowItems(items: YamlItem[]): number {
    const open = this.scanner.next();
    for (let isFirst = true; ; isFirst = false) {
      let token = this.scanner.peek();
      if (token.is !== "]" && !isFirst) {
        if (token.is !== ",") throw faultIn("did not find expected ',' or ']'", open, token);
        this.scanner.next();
        token = this.scanner.peek();
      }
      if (token.is === "]") return this.scanner.next().end.index;
      items.push(token.is === "key" ? this.singlePair() : this.node("flow"));
    }
  }

  /** `[a: b]`: a map of one entry without braces. */
  private singlePair(): YamlItem {
    const { start, end } = this.scanner.next();
    const token = this.scanner.peek();
    const isEmpty = isOneOf(token, ["value", ",", "]"]);
    // As upstream does, the token behind an empty key is dropped.
    const key = isEmpty ? emptyScalar(this.scanner.next().end) : this.node("flow");
    const value = this.valueUnless([",", "]"], "flow");
    return {
      is: "map",
      entries: [{ key, value }],
      start: start.index,
      end: end.index,
      line: start.line + 1,
      tag: "",
    };
  }

  private flowEntries(entries: MapEntry[]): number {
    const open = this.scanner.next();
    for (let isFirst = true; ; isFirst = false) {
      let token = this.scanner.peek();
      if (token.is !== "}" && !isFirst) {
        if (token.is !== ",") throw faultIn("did not find expected ',' or '}'", open, token);
        this.scanner.next();
        token = this.scanner.peek();
      }
      if (token.is === "}") return this.scanner.next().end.index;
      if (token.is === "key") {
        this.scanner.next();
        const key = this.nodeUnless(["value", ",", "}"], "flow", token.end);
        entries.push({ key, value: this.valueUnless([",", "}"], "flow") });
      } else entries.push({ key: this.node("flow"), value: emptyScalar(this.scanner.peek().start) });
    }
  }

  /** What stands behind a `:`, if there is one. */
  private valueUnless(borders: readonly TokenKind[], around: Around): YamlItem {
    const token = this.scanner.peek();
    if (token.is !== "value") return emptyScalar(token.start);
    this.scanner.next();
    return this.nodeUnless(borders, around, token.end);
  }

  private nodeUnless(borders: readonly TokenKind[], around: Around, mark: Mark): YamlItem {
    return isOneOf(this.scanner.peek(), borders) ? emptyScalar(mark) : this.node(around);
  }
}

type Made = {
  readonly base: { readonly start: number; readonly line: number; readonly tag: string };
  readonly keep: <Item extends YamlItem>(item: Item) => Item;
  readonly hasProperties: boolean;
};

const documentBorders: readonly TokenKind[] = [
  "version",
  "tag-directive",
  "document-start",
  "document-end",
  "stream-end",
];

function isOneOf(token: Token, kinds: readonly TokenKind[]): boolean {
  return kinds.includes(token.is);
}

/** The parser prints the line before: it does not count from 1. */
function fault(problem: string, mark: Mark): YamlError {
  return new YamlError(problem, mark.line, mark.index);
}

function faultIn(problem: string, open: Token, token: Token): YamlError {
  return fault(problem, open.start.line === 0 ? token.start : open.start);
}

function emptyScalar({ index, line }: Mark): ScalarItem {
  return { is: "scalar", start: index, end: index, line: line + 1, tag: "", value: "", isPlain: true };
}
