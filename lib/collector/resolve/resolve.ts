import { words } from "../../base/words";
import type { Path } from "../../base/path";
import type { Words } from "../../base/words";
import type { Fault } from "../fault";
import { goTypeOf, isRawMap } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { Environment, VerdictClass } from "../types";
import { noMemory, type Memory } from "../memory";
import type { YamlContent } from "../yaml/read";
import { expandMap } from "./expand-map";
import { mergeMaps, splitKeys } from "./merge";
import type { ResolveFault } from "./retrieve";

/** One `--config` or `--set`: its text, or why there is none. */
export type Source =
  | { readonly is: "text"; readonly text: string }
  /** The bytes are no text, or could not be had: the reader's or provider's own message. */
  | { readonly is: "unreadable"; readonly error: string };

/** A fault in a source's text, where there is no path: an offset. */
export type TextFault = Fault & { readonly source: number; readonly index: number };

/** What the sources come to. `map` is null where reading failed. */
export type Resolved = {
  readonly map: RawMap | null;
  readonly contents: readonly (YamlContent | null)[];
  readonly faults: readonly (Fault | TextFault)[];
};

type ResolveContext = {
  readonly environment: Environment;
  readonly version: string;
  readonly memory?: Memory;
};

/** Reads, merges and expands the sources as the collector's resolver does (confmap/resolver.go). */
export function resolve(
  sources: readonly Source[],
  { environment, version, memory = noMemory }: ResolveContext,
): Resolved {
  const faults: (Fault | TextFault)[] = [];
  const contents: (YamlContent | null)[] = [];
  let merged: RawMap | null = new Map<string, Raw>();
  sources.forEach((source, index) => {
    const content = readSource(source, index, { faults, memory });
    contents.push(content);
    const map = content && mapOfContent(content, index, faults);
    if (!map) merged = null;
    else if (merged) merged = merged.size === 0 ? splitKeys(map) : mergeMaps(merged, splitKeys(map));
  });
  if (!merged) return { map: null, contents, faults };
  const report: Parameters<typeof expandMap>[1]["report"] = (fault, at) =>
    void faults.push(faultOf(fault, at));
  return {
    map: expandMap(merged, { environment, version, expanded: memory.expanded, report }),
    contents,
    faults,
  };
}

function readSource(
  source: Source,
  index: number,
  { faults, memory }: { readonly faults: (Fault | TextFault)[]; readonly memory: Memory },
): YamlContent | null {
  if (source.is === "unreadable") {
    const error = source.error.startsWith("yaml: ") ? notYaml(source.error) : source.error;
    const message = words("collector.read.bytes", { error: source.error });
    faults.push({ ...blank(error, message), source: index, index: 0 });
    return null;
  }
  const read = memory.reader(index)(source.text);
  if (read.ok) return read.value;
  for (const fault of read.error.faults) {
    const message = words("collector.read.syntax", { error: fault.text });
    faults.push({ ...blank(notYaml(read.error.error), message), source: index, index: fault.index });
  }
  return null;
}

function mapOfContent(content: YamlContent, index: number, faults: (Fault | TextFault)[]): RawMap | null {
  if (content.hasOtherKeys) {
    const type = "map[interface {}]interface {}";
    const text = `cannot retrieve the configuration: unsupported type=${type} for retrieved config, ensure that values are wrapped in quotes`;
    faults.push({ ...blank(text, words("collector.read.keys")), source: index, index: 0 });
    return null;
  }
  if (content.value === null) return new Map();
  if (isRawMap(content.value)) return content.value;
  const text = `retrieved value (type=${goTypeOf(content.value)}) cannot be used as a Conf`;
  faults.push({ ...blank(text, words("collector.read.root")), source: index, index: 0 });
  return null;
}

function notYaml(error: string): string {
  return `retrieved value (type=string) cannot be used as a Conf: assuming string type since contents are not valid YAML: ${error}`;
}

function blank(upstream: string, message: Words): Fault {
  return {
    stage: "resolve",
    class: "verdict",
    path: "",
    at: [],
    part: "value",
    upstream,
    message,
    panics: false,
    remedies: [],
  };
}

function faultOf(fault: ResolveFault, at: Path): Fault {
  const kind: VerdictClass = fault.kind === "file" || fault.kind === "network" ? "environment" : "verdict";
  const message = words(`collector.expand.${fault.kind}`, { name: fault.name ?? "" });
  return { ...blank(fault.text, message), class: kind, at };
}
