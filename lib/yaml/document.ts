import type { Json } from "../base/json";
import { words } from "../base/words";
import type { Words } from "../base/words";
import { lineIndex, lineStartsOf } from "./lines";
import type { YamlNode } from "./node";
import { parserFaults } from "./parser-issues";
import { parseText } from "./parse-text";
import { readContent } from "./read-data";
import { reportStructure } from "./structure";
import { isBinary, reportCharacters } from "./text-issues";
import { toTree } from "./tree";
import type { SyntaxIssue, YamlDocument } from "./types";

/** Above this many bytes of UTF-8 a text is refused unless the caller lifts the limit: reading takes about a second per MiB. */
let maxBytes = 2 * 1024 * 1024;

/** Deeper than this is no configuration. The collector's reader needs 20 s for 2,000 levels. */
const maxDepth = 200;

/** A text full of errors is told by its first ones. */
const maxIssues = 100;

/**
 * Reads a YAML text, memoised by it. Never throws, whatever the text is: what is wrong stands in `issues`, and as much content
 * as could be read beside it. `limit` is in bytes of UTF-8; the command line lifts it.
 */
export function readDocument(text: string, limit: number = maxBytes): YamlDocument {
  if (isLonger(text, limit)) {
    const [size, most] = [text, limit].map((part) =>
      mebibytes(typeof part === "string" ? utf8Length(part) : part),
    );
    return refused(text, words("yaml.too-large", { size: size ?? 0, limit: most ?? 0 }), 0);
  }
  const known = cache.get(text);
  if (known) {
    cache.delete(text);
    cache.set(text, known);
    return known;
  }
  const document = read(text);
  remember(document);
  return document;
}

/** The content as data: merge keys applied, own keys only, `{}` for an empty text. */
export function dataOf(document: YamlDocument): Json {
  return document.data;
}

function read(text: string): YamlDocument {
  if (isBinary(text)) return refused(text, words("yaml.binary"), text.indexOf("\0"));
  const parsed = parseText(text, maxDepth);
  if (parsed.tooDeep !== null || !parsed.document) {
    return refused(text, words("yaml.too-deep", { limit: maxDepth }), parsed.tooDeep ?? 0);
  }
  const lineStarts = lineStartsOf(text);
  const found: { readonly message: Words; readonly offset: number }[] = [];
  const report = (message: Words, offset: number): void => void found.push({ message, offset });

  found.push(...parserFaults(parsed.document.errors));
  reportCharacters(text, report);
  if (parsed.second !== null) report(words("yaml.documents"), parsed.second);
  const root = toTree(text, parsed.document);
  if (root) {
    reportRoot(root, report);
    reportStructure(text, root, lineStarts, report);
  }
  const { data, aliases } = readContent(root, report);
  const issues = distinct(found).map(({ message, offset }) => at(lineStarts, message, offset));
  return { text, issues, root, data, comments: parsed.comments, lineStarts, aliases };
}

/** The collector takes a map whose keys are text, or nothing at all. */
function reportRoot(root: YamlNode, report: (message: Words, offset: number) => void): void {
  if (root.kind !== "map") {
    if (root.kind !== "scalar" || root.value !== null) report(words("yaml.root-not-map"), root.start);
    return;
  }
  for (const { key, merge, name } of root.parts) {
    if (key.kind !== "scalar" || merge || typeof key.value === "string") continue;
    report(words("yaml.root-key", { key: name ?? "" }), key.start);
  }
}

function refused(text: string, message: Words, offset: number): YamlDocument {
  const lineStarts = lineStartsOf(text);
  const issues = [at(lineStarts, message, offset)];
  return { text, issues, root: null, data: {}, comments: [], lineStarts, aliases: new Map() };
}

/** In the order of the text, one per place and sentence: two checks may see one fault. */
function distinct<Found extends { readonly message: Words; readonly offset: number }>(
  found: readonly Found[],
): readonly Found[] {
  const seen = new Set<string>();
  const once = found.filter(({ message, offset }) => {
    const key = `${offset} ${message.id}`;
    return !seen.has(key) && seen.add(key);
  });
  return once.sort((a, b) => a.offset - b.offset).slice(0, maxIssues);
}

function at(lineStarts: readonly number[], message: Words, offset: number): SyntaxIssue {
  const line = lineIndex(lineStarts, offset);
  return { message, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}

function isLonger(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  return text.length * 3 > limit && utf8Length(text) > limit;
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

function mebibytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10;
}

/** Least recently used first. Few and small: a tree takes many times the room of its text. */
const cache = new Map<string, YamlDocument>();
const cachedTexts = 16;
let cachedUnits = 4 * 1024 * 1024;

function remember(document: YamlDocument): void {
  cache.set(document.text, document);
  let units = [...cache.keys()].reduce((sum, text) => sum + text.length, 0);
  for (const text of cache.keys()) {
    if (cache.size <= cachedTexts && units <= cachedUnits) break;
    cache.delete(text);
    units -= text.length;
  }
}

/** For the command line, which reads one design and ends: from now on texts of any size are read, and stay read. */
export function liftLimits(): void {
  maxBytes = Infinity;
  cachedUnits = Infinity;
}
