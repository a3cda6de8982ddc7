import { isMap, type Json } from "../base/json";
import type { Path } from "../base/path";
import { kinds, type Kind, type Signal, signals } from "../catalogue/types";
import { parseId } from "../topology/component-id";
import { placeAt, type Place } from "./place";
import { survey, type Survey } from "./survey";
import { variableAt, type VariablePlace } from "./variable";

/** The lists of a pipeline. */
export const slots = ["receivers", "processors", "exporters"] as const;
export type Slot = (typeof slots)[number];

/** Whose settings a path lies in: a component's, or the collector's own telemetry. */
export type Owner = { readonly kind: Kind | "service"; readonly type: string; readonly id: string };

/** What is being written. */
export type Subject =
  /** A key at the top of the file. */
  | { readonly is: "section" }
  /** The id of a component, as a key of its section. */
  | { readonly is: "component"; readonly kind: Kind }
  /** Something in the settings of `owner`, at `path` below it: a key of the map there, the value there, an item of the list. */
  | {
      readonly is: "setting";
      readonly owner: Owner;
      readonly path: Path;
      /** What the sections chosen by `type` are, as far as it decides what stands at `path`. */
      readonly settings: Json;
    }
  /** A key of `service`. */
  | { readonly is: "service" }
  /** A name of a pipeline. */
  | { readonly is: "pipeline" }
  /** A key of a pipeline. */
  | { readonly is: "slot" }
  /** An id in a pipeline's list, or in `service::extensions`. */
  | { readonly is: "use"; readonly slot: Slot | "extensions"; readonly signal: Signal | null };

export type Context =
  | { readonly is: "place"; readonly place: Place; readonly subject: Subject; readonly survey: Survey }
  | { readonly is: "variable"; readonly variable: VariablePlace };

/** What is being written at `offset` of a configuration, half-typed or not; null where nothing can be offered. Never throws. */
export function contextAt(text: string, offset: number): Context | null {
  const variable = variableAt(text, offset);
  if (variable) return { is: "variable", variable };
  const place = placeAt(text, offset);
  if (!place) return null;
  const around = survey(text, place);
  const subject = subjectAt(place, around);
  return subject && { is: "place", place, subject, survey: around };
}

/** The kind of component that a section defines; null for `service` and what is no section. */
function kindOfSection(section: string | number | undefined): Kind | null {
  return kinds.find((kind) => `${kind}s` === section) ?? null;
}

/** What a path names: whose settings it lies in, and where in them. Null outside of settings. */
export function ownerAt(path: Path): { readonly owner: Owner; readonly path: Path } | null {
  const [section, id] = path;
  if (section === "service")
    return id === "telemetry"
      ? { owner: { kind: "service", type: "telemetry", id: "telemetry" }, path: path.slice(2) }
      : null;
  const kind = kindOfSection(section);
  if (kind === null || typeof id !== "string") return null;
  return { owner: { kind, type: parseId(id).type, id }, path: path.slice(2) };
}

function subjectAt(place: Place, around: Survey): Subject | null {
  const { is, path } = place;
  const owned = ownerAt(path);
  if (owned) {
    const settings = settingsAlong(owned.path, around.types);
    return { is: "setting", owner: owned.owner, path: owned.path, settings };
  }
  if (is === "key") return keySubject(path);
  const [top, section, pipeline, slot] = path;
  if (top !== "service") return null;
  if (section === "extensions") return { is: "use", slot: "extensions", signal: null };
  const found = slots.find((name) => name === slot);
  if (section !== "pipelines" || !found || path.length > 5) return null;
  return { is: "use", slot: found, signal: signalOf(pipeline) };
}

function keySubject(path: Path): Subject | null {
  const [top, section, pipeline, slot] = path;
  if (top === undefined) return { is: "section" };
  if (top !== "service") {
    const kind = path.length === 1 ? kindOfSection(top) : null;
    return kind && { is: "component", kind };
  }
  if (section === undefined) return { is: "service" };
  if (section === "extensions" && path.length === 2) return { is: "use", slot: "extensions", signal: null };
  if (section !== "pipelines") return null;
  if (pipeline === undefined) return { is: "pipeline" };
  if (slot === undefined) return { is: "slot" };
  // Below a list's key without a dash yet.
  const found = slots.find((name) => name === slot);
  return found && path.length === 4 ? { is: "use", slot: found, signal: signalOf(pipeline) } : null;
}

function signalOf(pipeline: string | number | undefined): Signal | null {
  const { type } = parseId(String(pipeline));
  return signals.find((signal) => signal === type) ?? null;
}

/** Settings that hold nothing but the types found along a path; `depth` counts from the document's root. */
export function settingsAlong(path: Path, types: ReadonlyMap<number, string>): Json {
  let settings: Json = {};
  for (let length = path.length; length >= 0; length--) {
    const type = types.get(length + 2);
    const own: Json = type === undefined ? settings : { ...(isMap(settings) ? settings : {}), type };
    const step = path[length - 1];
    if (step === undefined) return own;
    settings = typeof step === "number" ? [...Array<null>(step).fill(null), own] : { [step]: own };
  }
  return settings;
}
