import type { ComponentFields, Field, FieldsData, FieldType, TypeId } from "../catalogue/fields/types";
import type { Path } from "../base/path";
import { metricAttributesTrouble } from "./checks/metric-attributes";
import { mapOf } from "./decode/context";
import { structOf } from "./decode/struct-plan";
import type { Fault } from "./fault";
import type { CheckContext, Decoded, Problem, TypeCheck } from "./types";

/** What the walk needs to know. */
export type WalkContext = {
  readonly data: FieldsData;
  readonly checks: ReadonlyMap<TypeId, TypeCheck>;
  readonly check: CheckContext;
  readonly faults: Fault[];
};

/** Where the walk stands: the collector's path, what it puts before the message inside optional sections, and ours. */
export type WalkPlace = {
  readonly names: readonly string[];
  /** Inside optional sections: the paths of the sections within, outermost first. */
  readonly within: readonly (readonly string[])[];
  readonly at: Path;
};

/**
 * Calls every `Validate` below a component's configuration, as upstream's confmap.Validate does: structs, lists, map keys and
 * values, named scalars; each level for itself, so one mistake may be told twice. Optional sections walk on by themselves,
 * which is why the path inside them stands in the message.
 */
export function validateComponent(
  component: ComponentFields,
  value: Decoded,
  place: WalkPlace,
  context: WalkContext,
): void {
  walk({ is: "struct", type: component.config }, value, place, context);
  const root = mapOf(value);
  for (const [name, section] of Object.entries(component.dynamic)) {
    const entries = mapOf(root?.[name]);
    if (section.by !== "key" || !entries) continue;
    for (const [key, entry] of Object.entries(entries)) {
      const variant = section.variants[key];
      // The field that holds them has the tag "-", which upstream's path prints.
      const inner = { ...place, names: [...place.names, "-", key], at: [...place.at, name, key] };
      if (variant) walk({ is: "struct", type: variant.config }, entry, inner, context);
    }
  }
}

/** Walks one value of a type. */
function walk(type: FieldType, value: Decoded, place: WalkPlace, context: WalkContext): void {
  if (value === null && type.is !== "list" && type.is !== "map") return;
  if (isUnknown(value)) return;
  if (type.is === "pointer") walk(type.of, value, place, context);
  else if (type.is === "optional") walk(type.of, value, { ...place, within: [...place.within, []] }, context);
  else if (type.is === "struct") walkStruct(type.type, value, place, context);
  else {
    call(type.go, value, place, context);
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
  const struct = structOf(context.data, type);
  if (struct.metric)
    context.faults.push(
      ...metricAttributesTrouble(struct.metric, map).map((problem) => faultOf(problem, place)),
    );
  else if (struct.validates) call(type, map, place, context);
  for (const field of struct.fields) {
    // What is left over stands among the other keys; nothing there has a check of its own.
    if (field.remain || !mayCheck(field, context)) continue;
    const isOwn = !field.squash && !(field.embedded && field.type.is === "any");
    const { is } = field.type;
    // Only lists and maps are asked while they are nothing.
    if (isOwn && (map[field.name] ?? null) === null && is !== "list" && is !== "map") continue;
    const segment = field.name === "" || field.untagged ? (field.go ?? "").toLowerCase() : field.name;
    const concrete = map["#go"];
    // A squashed struct's keys stand in the parent.
    if (field.squash) walk(field.type, map, below(place, segment, null), context);
    else if (field.embedded && field.type.is === "any" && typeof concrete === "string")
      walkStruct(concrete, { ...map, "#go": null }, below(place, segment, null), context);
    else walk(field.type, map[field.name] ?? null, below(place, segment, field.name), context);
  }
}

/** Is anything checked at a field or below it? Most settings are plain values of which nothing is asked. */
function mayCheck(field: Field, context: WalkContext): boolean {
  const known = asked.get(field);
  if (known !== undefined) return known;
  // A type that holds itself is looked into while the question is open.
  asked.set(field, true);
  const answer = field.embedded === true || isAsked(field.type, context);
  asked.set(field, answer);
  return answer;
}

const asked = new WeakMap<Field, boolean>();

function isAsked(type: FieldType, context: WalkContext): boolean {
  if (type.is === "pointer" || type.is === "optional") return isAsked(type.of, context);
  if (type.is === "struct") {
    const { validates, metric, fields } = structOf(context.data, type.type);
    return Boolean(validates) || Boolean(metric) || fields.some((field) => mayCheck(field, context));
  }
  if (type.go !== undefined && checkOf(type.go, context)) return true;
  if (type.is === "list" || type.is === "array") return isAsked(type.of, context);
  return type.is === "map" && (isAsked(type.key, context) || isAsked(type.of, context));
}

function below(place: WalkPlace, segment: string, key: string | number | null): WalkPlace {
  const at = key === null ? place.at : [...place.at, key];
  const last = place.within.at(-1);
  if (last === undefined) return { names: [...place.names, segment], within: [], at };
  return { names: place.names, within: [...place.within.slice(0, -1), [...last, segment]], at };
}

/** Runs the check of a type; a struct without one inherits that of the part it embeds, as Go promotes methods. */
function call(type: TypeId | undefined, value: Decoded, place: WalkPlace, context: WalkContext): void {
  const found = type === undefined ? null : checkOf(type, context);
  if (!found) return;
  for (const problem of found.check.validate(value, context.check, found.type))
    context.faults.push(faultOf(problem, place));
}

function checkOf(
  type: TypeId,
  context: WalkContext,
): { readonly check: TypeCheck; readonly type: TypeId } | null {
  const own = context.checks.get(type);
  if (own) return { check: own, type };
  for (const field of structOf(context.data, type).fields) {
    if (!field.squash || !field.embedded || field.type.is !== "struct") continue;
    const promoted = structOf(context.data, field.type.type).validates
      ? checkOf(field.type.type, context)
      : null;
    if (promoted) return promoted;
  }
  return null;
}

function faultOf(problem: Problem, place: WalkPlace): Fault {
  const inside = place.within.map((names) => names.join("::")).filter((text) => text !== "");
  return {
    stage: problem.panics ? "panic" : "validate",
    class: problem.class ?? "verdict",
    path: place.names.join("::"),
    at: [...place.at, ...(problem.at ?? [])],
    part: "value",
    ...(problem.inside && { inside: problem.inside }),
    upstream: [...inside, problem.upstream].join(": "),
    message: problem.message,
    panics: problem.panics ?? false,
    remedies: [],
  };
}

function isUnknown(value: Decoded): boolean {
  return typeof value === "object" && value !== null && "#unknown" in value;
}
