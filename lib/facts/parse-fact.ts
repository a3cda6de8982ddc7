import { assertNever } from "../base/assert";
import { isList, isMap, type Json } from "../base/json";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type WordParams, type Words } from "../base/words";
import { closest } from "../base/closest";
import { factById, facts } from "./table";
import type { Fact } from "./types";

/**
 * A fact's value from what someone typed into a form. Numbers without unit, lists separated by commas or lines, data as
 * JSON. Refuses with "not-allowed" and what is expected.
 */
export function parseFact(fact: Fact, input: string): Result<Json, Refusal> {
  const typed = input.trim();
  const value = read(fact, typed);
  if (value !== undefined && fitsFact(fact, value)) return ok(value);
  return err({ reason: "not-allowed", message: expectation(fact, typed) });
}

/** True where `value` is of the fact's type: for values out of design files. */
export function fitsFact(fact: Fact, value: Json): boolean {
  const { type } = fact;
  switch (type.is) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return (
        typeof value === "number" &&
        Number.isSafeInteger(value) &&
        value >= type.min &&
        value <= (type.max ?? Number.MAX_SAFE_INTEGER)
      );
    case "text":
      return (
        typeof value === "string" &&
        value !== "" &&
        (type.pattern === undefined || new RegExp(type.pattern).test(value))
      );
    case "choice":
      return typeof value === "string" && type.values.includes(value);
    case "quantity":
      return typeof value === "string" && quantity.test(value);
    case "duration":
      return typeof value === "string" && duration.test(value);
    case "list":
      return isList(value) && value.every((item) => typeof item === "string");
    case "data":
      return isList(value) || isMap(value);
    default:
      return assertNever(type);
  }
}

/** What keeps a value out of a file or a question from being that fact: there is none of that id, or it is of another type. Null: nothing. */
export function factTrouble(id: string, value: Json): Words | null {
  const fact = factById(id);
  if (fact) return fitsFact(fact, value) ? null : expectation(fact, textOf(value));
  const near = closest(
    id,
    facts.map((each) => each.id),
  );
  return words("facts.unknown", { fact: id, near: near ?? "none" });
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

// Kubernetes' resource.Quantity, without signs and exponents.
const quantity = /^\d+(\.\d+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/;
// Go's time.ParseDuration, without signs.
const duration = /^(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/;

/** Undefined: not readable as the fact's type at all. */
function read({ type }: Fact, typed: string): Json | undefined {
  switch (type.is) {
    case "boolean":
      return { true: true, yes: true, on: true, false: false, no: false, off: false }[typed.toLowerCase()];
    case "integer":
      return /^\d+$/.test(typed) ? Number(typed) : undefined;
    case "list":
      return typed
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
    case "data":
      return readJson(typed);
    case "text":
    case "choice":
    case "quantity":
    case "duration":
      return typed;
    default:
      return assertNever(type);
  }
}

function readJson(typed: string): Json | undefined {
  try {
    const value: Json = JSON.parse(typed);
    return value;
  } catch {
    return undefined;
  }
}

function expectation({ id, type }: Fact, typed: string) {
  const params: WordParams = { fact: id, input: typed.slice(0, 80) };
  switch (type.is) {
    case "integer":
      return type.max === undefined
        ? words("facts.integer-from", { ...params, min: type.min })
        : words("facts.integer-between", { ...params, min: type.min, max: type.max });
    case "choice":
      return words("facts.choice", { ...params, values: type.values.join(", ") });
    case "boolean":
    case "text":
    case "quantity":
    case "duration":
    case "list":
    case "data":
      return words(`facts.${type.is}`, params);
    default:
      return assertNever(type);
  }
}
