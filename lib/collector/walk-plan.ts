import type { FieldsData, FieldType, StructType, TypeId } from "../catalogue/fields/types";
import { checksByType } from "./checks-by-type";
import { structOf } from "./decode/struct-plan";
import type { TypeCheck } from "./types";

/** A check with the type that it runs for. */
export type FoundCheck = { readonly check: TypeCheck; readonly type: TypeId };

/** A field below which something is checked. */
type FieldWalk = {
  readonly name: string;
  readonly type: FieldType;
  /** How the collector's path names it. */
  readonly segment: string;
  /** "own": a key of the struct; "squashed": keys among the parent's; "open": among the parent's too, of the type in `#go`. */
  readonly is: "own" | "squashed" | "open";
  /** Only lists and maps are asked while they are nothing. */
  readonly mayBeNothing: boolean;
};

/** What is checked of a struct, and in which of its fields anything is. Most settings are plain values of which nothing is asked. */
type StructWalk = {
  readonly metric: StructType["metric"];
  readonly check: FoundCheck | null;
  readonly fields: readonly FieldWalk[];
};

/** The walks through the types of a version's facts. Each is made once. */
export type Walks = {
  of(type: TypeId): StructWalk;
  /** The check of a type; a struct without one inherits that of the part it embeds, as Go promotes methods. */
  check(type: TypeId): FoundCheck | null;
};

/** The walks through the types of these facts. */
export function walksOf(data: FieldsData): Walks {
  const known = made.get(data);
  if (known) return known;
  const walks = createWalks(data);
  made.set(data, walks);
  return walks;
}

const made = new WeakMap<FieldsData, Walks>();

function createWalks(data: FieldsData): Walks {
  const structs = new Map<TypeId, StructWalk>();
  const checks = new Map<TypeId, FoundCheck | null>();
  const check = (type: TypeId): FoundCheck | null => {
    const known = checks.get(type);
    if (known !== undefined) return known;
    const found = findCheck(data, type);
    checks.set(type, found);
    return found;
  };
  const isAsked = askerOf(data, check);
  const of = (type: TypeId): StructWalk => {
    const known = structs.get(type);
    if (known) return known;
    const { metric, validates, fields } = structOf(data, type);
    const walk = {
      metric,
      check: validates ? check(type) : null,
      // What is left over stands among the other keys; nothing there has a check of its own.
      fields: fields.filter((field) => !field.remain && isAsked(field)).map(fieldWalk),
    };
    structs.set(type, walk);
    return walk;
  };
  return { of, check };
}

function fieldWalk({ name, type, go, untagged, squash, embedded }: StructType["fields"][number]): FieldWalk {
  return {
    name,
    type,
    segment: name === "" || untagged ? (go ?? "").toLowerCase() : name,
    is: squash ? "squashed" : embedded && type.is === "any" ? "open" : "own",
    mayBeNothing: type.is === "list" || type.is === "map",
  };
}

function findCheck(data: FieldsData, type: TypeId): FoundCheck | null {
  const own = checksByType.get(type);
  if (own) return { check: own, type };
  for (const field of structOf(data, type).fields) {
    if (!field.squash || !field.embedded || field.type.is !== "struct") continue;
    const promoted = structOf(data, field.type.type).validates ? findCheck(data, field.type.type) : null;
    if (promoted) return promoted;
  }
  return null;
}

/** Is anything checked at a field or below it? */
function askerOf(data: FieldsData, check: Walks["check"]): (field: StructType["fields"][number]) => boolean {
  const asked = new Map<StructType["fields"][number], boolean>();
  const mayCheck = (field: StructType["fields"][number]): boolean => {
    const known = asked.get(field);
    if (known !== undefined) return known;
    // A type that holds itself is looked into while the question is open.
    asked.set(field, true);
    const answer = field.embedded === true || isAsked(field.type);
    asked.set(field, answer);
    return answer;
  };
  const isAsked = (type: FieldType): boolean => {
    if (type.is === "pointer" || type.is === "optional") return isAsked(type.of);
    if (type.is === "struct") {
      const { validates, metric, fields } = structOf(data, type.type);
      return Boolean(validates) || Boolean(metric) || fields.some(mayCheck);
    }
    if (type.go !== undefined && check(type.go)) return true;
    if (type.is === "list" || type.is === "array") return isAsked(type.of);
    return type.is === "map" && (isAsked(type.key) || isAsked(type.of));
  };
  return mayCheck;
}
