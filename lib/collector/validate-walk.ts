import type { ComponentFields, FieldsData, FieldType, TypeId } from "../catalogue/fields/types";
import { metricAttributesTrouble } from "./checks/metric-attributes";
import { isUnknown } from "./checks/reading";
import { mapOf } from "./decode/context";
import type { Fault } from "./fault";
import type { CheckContext, Decoded, Problem } from "./types";
import { placeWritten, type WalkPlace, type WalkRoot } from "./walk-place";
import { walksOf, type FoundCheck, type Walks } from "./walk-plan";

type WalkContext = {
  readonly walks: Walks;
  readonly check: CheckContext;
  readonly faults: Fault[];
};

/**
 * Calls every `Validate` below a component's configuration, as upstream's confmap.Validate does: structs, lists, map keys and
 * values, named scalars; each level for itself, so one mistake may be told twice. Optional sections walk on by themselves,
 * which is why the path inside them stands in the message.
 */
export function validateComponent(
  component: ComponentFields,
  value: Decoded,
  place: WalkRoot,
  { data, check, faults }: Omit<WalkContext, "walks"> & { readonly data: FieldsData },
): void {
  const context = { walks: walksOf(data), check, faults };
  walkStruct(component.config, value, place, context);
  const root = mapOf(value);
  for (const name in component.dynamic) {
    const section = component.dynamic[name];
    const entries = mapOf(root?.[name]);
    if (section?.by !== "key" || !entries) continue;
    for (const [key, entry] of Object.entries(entries)) {
      const variant = section.variants[key];
      // The field that holds them has the tag "-", which upstream's path prints.
      const inner = { names: [...place.names, "-", key], at: [...place.at, name, key] };
      if (variant) walkStruct(variant.config, entry, inner, context);
    }
  }
}

/** Walks one value of a type. */
function walk(type: FieldType, value: Decoded, place: WalkPlace, context: WalkContext): void {
  if (value === null && type.is !== "list" && type.is !== "map") return;
  if (isUnknown(value)) return;
  if (type.is === "pointer") walk(type.of, value, place, context);
  else if (type.is === "optional") walk(type.of, value, below(place, null, null), context);
  else if (type.is === "struct") walkStruct(type.type, value, place, context);
  else {
    if (type.go !== undefined) call(context.walks.check(type.go), value, place, context);
    if (type.is === "list" || type.is === "array") walkItems(type.of, value, place, context);
    else if (type.is === "map") walkEntries(type.key, type.of, { value, place }, context);
  }
}

function walkItems(of: FieldType, value: Decoded, place: WalkPlace, context: WalkContext): void {
  if (!Array.isArray(value)) return;
  value.forEach((item: Decoded, index) => walk(of, item, below(place, String(index), index), context));
}

function walkEntries(
  key: FieldType,
  of: FieldType,
  { value, place }: { readonly value: Decoded; readonly place: WalkPlace },
  context: WalkContext,
): void {
  for (const [name, item] of Object.entries(mapOf(value) ?? {})) {
    walk(key, name, below(place, name, name), context);
    walk(of, item, below(place, name, name), context);
  }
}

function walkStruct(type: TypeId, value: Decoded, place: WalkPlace, context: WalkContext): void {
  const map = mapOf(value);
  if (!map) return;
  const { metric, check, fields } = context.walks.of(type);
  if (metric)
    for (const problem of metricAttributesTrouble(metric, map)) context.faults.push(faultOf(problem, place));
  else call(check, map, place, context);
  for (const { name, type: inner, segment, is, mayBeNothing } of fields) {
    const own = map[name] ?? null;
    if (is === "own") {
      if (own !== null || mayBeNothing) walk(inner, own, below(place, segment, name), context);
      continue;
    }
    const concrete = map["#go"];
    // A squashed struct's keys stand in the parent.
    if (is === "squashed") walk(inner, map, below(place, segment, null), context);
    else if (typeof concrete === "string")
      walkStruct(concrete, { ...map, "#go": null }, below(place, segment, null), context);
    else walk(inner, own, below(place, segment, name), context);
  }
}

function below(up: WalkPlace, segment: string | null, key: string | number | null): WalkPlace {
  return { up, segment, key };
}

function call(found: FoundCheck | null, value: Decoded, place: WalkPlace, context: WalkContext): void {
  if (!found) return;
  for (const problem of found.check.validate(value, context.check, found.type))
    context.faults.push(faultOf(problem, place));
}

function faultOf(problem: Problem, place: WalkPlace): Fault {
  const { path, within, at } = placeWritten(place);
  return {
    stage: problem.panics ? "panic" : "validate",
    class: problem.class ?? "verdict",
    path,
    at: [...at, ...(problem.at ?? [])],
    part: "value",
    ...(problem.inside && { inside: problem.inside }),
    upstream: [...within, problem.upstream].join(": "),
    message: problem.message,
    panics: problem.panics ?? false,
    remedies: [],
  };
}
