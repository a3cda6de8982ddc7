import { closest } from "../../base/closest";
import { words } from "../../base/words";
import type { ComponentFields } from "../../catalogue/fields/types";
import type { Kind } from "../../catalogue/types";
import type { Build } from "../build";
import type { Fault } from "../fault";
import { quote } from "../go/quote";
import type { Memory } from "../memory";
import { fieldOf, rootPlace } from "../place";
import { goKindOf, goTypeOf, isRawMap, parsedOf, UnknownRaw } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { DecodedMap } from "../types";
import { parseId } from "./component-id";
import { mapOf } from "./context";
import { createContext } from "./create-context";
import { serviceType, withServiceTypes } from "./service-types";

/** One component that stands in a section; `key` as written, `id` trimmed. `raw` null: no settings of its own. */
export type Entry = {
  readonly kind: Kind;
  readonly section: string;
  readonly id: string;
  readonly key: string;
  readonly type: string;
  /** Null: its settings are not known. */
  readonly fields: ComponentFields | null;
  readonly raw: RawMap | null;
};

/** A configuration with its sections told apart. */
export type DecodedConfig = {
  readonly sections: readonly DecodedSection[];
  readonly extensions: readonly string[];
  readonly pipelines: ReadonlyMap<string, DecodedPipeline>;
  readonly telemetry: RawMap | null;
  readonly faults: readonly Fault[];
};
export type DecodedSection = {
  readonly name: string;
  readonly kind: Kind;
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
};
export type DecodedService = Pick<DecodedConfig, "extensions" | "pipelines" | "telemetry" | "faults">;
export type DecodedPipeline = {
  readonly key: string;
  readonly receivers: readonly string[];
  readonly processors: readonly string[];
  readonly exporters: readonly string[];
};

/** The sections with components, in the collector's order. */
const known: readonly { readonly name: string; readonly kind: Kind }[] = [
  { name: "receivers", kind: "receiver" },
  { name: "processors", kind: "processor" },
  { name: "exporters", kind: "exporter" },
  { name: "connectors", kind: "connector" },
  { name: "extensions", kind: "extension" },
];

/** Decodes everything but the components' own settings. Sources: otelcol/unmarshaler.go, otelcol/internal/configunmarshaler. */
export function decodeConfig(
  map: RawMap,
  build: Build,
  { isGateOn, memory }: { readonly isGateOn: (gate: string) => boolean; readonly memory: Memory },
): DecodedConfig {
  const sections = known.map(({ name, kind }) => {
    const raw = parsedOf(map.get(name) ?? null);
    return memory.section(name, [raw], () => decodeSection({ name, kind, raw }, build));
  });
  const raw = map.get("service") ?? null;
  const service = memory.service("service", [raw], () => decodeService(raw, build, isGateOn));
  const faults = [topKeyFaults(map), ...sections.map((section) => section.faults), service.faults].flat();
  return { ...service, sections, faults };
}

function fault(path: string, at: readonly string[], upstream: string, message: Fault["message"]): Fault {
  return {
    stage: "unmarshal",
    class: "verdict",
    path,
    at,
    part: "key",
    upstream,
    message,
    panics: false,
    remedies: [],
  };
}

const topKeys: readonly string[] = [...known.map(({ name }) => name), "service"];

function topKeyFaults(map: RawMap): readonly Fault[] {
  const unknown = [...map.keys()].filter((key) => !topKeys.includes(key)).sort();
  const upstream = `has invalid keys: ${unknown.join(", ")}`;
  const faults: Fault[] = [];
  for (const key of unknown) {
    const meant = closest(key, topKeys);
    const message = words("collector.decode.unknown-key", { key, meant: meant ?? "none" });
    const remedies = meant === null ? [] : [{ kind: "rename-key", at: [key], to: meant } as const];
    faults.push({ ...fault("otelcol.configSettings", [key], upstream, message), remedies });
  }
  return faults;
}

type RawSection = { readonly name: string; readonly kind: Kind; readonly raw: Raw };

function decodeSection(section: RawSection, build: Build): DecodedSection {
  const { name, kind } = section;
  const faults: Fault[] = [];
  return { name, kind, entries: entriesOf(section, build, faults), faults };
}

function entriesOf(section: RawSection, build: Build, faults: Fault[]): readonly Entry[] {
  const { name, kind, raw } = section;
  if (raw === null || raw instanceof UnknownRaw) return [];
  if (!isRawMap(raw)) {
    const upstream = `expected a map or struct, got "${goKindOf(raw)}"`;
    faults.push(
      fault(name, [name], upstream, words("collector.decode.type.map", { got: "list", value: "" })),
    );
    return [];
  }
  const ids = idsOf(name, raw, faults);
  if (!ids) return [];
  return ids.flatMap(({ key, id }): readonly Entry[] => {
    const value = parsedOf(raw.get(key) ?? null);
    if (value !== null && !isRawMap(value) && !(value instanceof UnknownRaw)) {
      const upstream = `expected type 'map[string]interface {}', got unconvertible type '${goTypeOf(value)}'`;
      const message = words("collector.decode.type.map", { got: goKindOf(value), value: "" });
      faults.push(fault(`${name}::[${key}]`, [name, key], upstream, message));
      return [];
    }
    const slash = id.indexOf("/");
    const type = slash === -1 ? id : id.slice(0, slash);
    const found = build.find(kind, type);
    if (!found) {
      faults.push(unknownType(section, { key, id, type }, build));
      return [];
    }
    // Settings are looked up by the trimmed id: under a key with blanks around it they are lost.
    const settings = key === id && isRawMap(value) ? value : null;
    const { type: present, fields } = found;
    return [{ kind, section: name, id, key, type: present, fields, raw: settings }];
  });
}

function idsOf(
  section: string,
  raw: RawMap,
  faults: Fault[],
): readonly { readonly key: string; readonly id: string }[] | null {
  const ids = new Map<string, string>();
  for (const key of raw.keys()) {
    const parsed = parseId(key);
    if (!parsed.ok) {
      const message = words("collector.decode.text", { text: key, error: parsed.error });
      faults.push(fault(section, [section, key], parsed.error, message));
      continue;
    }
    const id = String(parsed.value);
    if (ids.has(id)) {
      const upstream = `duplicate name ${quote(key)} after unmarshaling ${id}`;
      const message = words("collector.decode.duplicate", { text: key, name: id });
      faults.push(fault(section, [section, key], upstream, message));
      // Which of the two the collector names is chance.
      const other = ids.get(id) ?? "";
      const twin = `duplicate name ${quote(other)} after unmarshaling ${id}`;
      faults.push(fault(section, [section, other], twin, message));
    }
    ids.set(id, key);
  }
  const hasFault = faults.some((item) => item.path === section);
  return hasFault ? null : [...ids].map(([id, key]) => ({ key, id }));
}

function unknownType(
  { name, kind }: { readonly name: string; readonly kind: Kind },
  { key, id, type }: { readonly key: string; readonly id: string; readonly type: string },
  build: Build,
): Fault {
  if (type === "logging") {
    const upstream = "the logging exporter has been deprecated, use the debug exporter instead";
    return fault(name, [name, key], upstream, words("collector.decode.logging", { id }));
  }
  const names = build.names(kind);
  const meant = closest(type, names);
  const upstream = `unknown type: ${quote(type)} for id: ${quote(id)} (valid values: [${names.join(" ")}])`;
  const message = words("collector.decode.unknown-type", { type, kind, meant: meant ?? "none" });
  const remedies =
    meant === null
      ? []
      : [{ kind: "rename-key", at: [name, key], to: meant + id.slice(type.length) } as const];
  return { ...fault(name, [name, key], upstream, message), remedies };
}

function decodeService(raw: Raw, build: Build, isGateOn: (gate: string) => boolean): DecodedService {
  const faults: Fault[] = [];
  const data = withServiceTypes(build.data);
  const context = createContext(data, null, isGateOn, faults);
  const place = fieldOf(rootPlace([], []), "service");
  const parsed = parsedOf(raw);
  const telemetry = isRawMap(parsed) ? parsedOf(parsed.get("telemetry") ?? null) : null;
  if (telemetry !== null && !isRawMap(telemetry) && !(telemetry instanceof UnknownRaw)) {
    const upstream = `expected a map or struct, got "${goKindOf(telemetry)}"`;
    const message = words("collector.decode.type.map", { got: goKindOf(telemetry), value: "" });
    faults.push(fault("service.telemetry", ["service", "telemetry"], upstream, message));
  }
  const rest = isRawMap(parsed) ? new Map([...parsed].filter(([key]) => key !== "telemetry")) : raw;
  const service = mapOf(context.decode(serviceType, rest, { place, base: {}, defaultPath: null }));
  return {
    extensions: textsOf(service, "extensions"),
    pipelines: pipelinesOf(service, parsed),
    telemetry: isRawMap(telemetry) ? telemetry : null,
    faults,
  };
}

function pipelinesOf(service: DecodedMap | null, raw: Raw): ReadonlyMap<string, DecodedPipeline> {
  const map = mapOf(service?.["pipelines"]);
  const pipelines = new Map<string, DecodedPipeline>();
  const written = isRawMap(raw) ? parsedOf(raw.get("pipelines") ?? null) : null;
  if (!map || !isRawMap(written)) return pipelines;
  for (const [key, value] of Object.entries(map)) {
    const pipeline = mapOf(value);
    const slash = key.indexOf("/");
    const id = slash === -1 ? key.trim() : `${key.slice(0, slash).trim()}/${key.slice(slash + 1).trim()}`;
    pipelines.set(id, {
      key,
      receivers: textsOf(pipeline, "receivers"),
      processors: textsOf(pipeline, "processors"),
      exporters: textsOf(pipeline, "exporters"),
    });
  }
  return pipelines;
}

function textsOf(map: DecodedMap | null, key: string): readonly string[] {
  const list = map?.[key];
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is string => typeof item === "string");
}
