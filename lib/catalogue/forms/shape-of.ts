import { assertNever } from "../../base/assert";
import type { KnownComponent } from "../fields/fields";
import { within } from "../fields/flatten";
import { headersType } from "../fields/place";
import type { Enumeration, FieldType } from "../fields/types";
import { valuesOf } from "../fields/values-at";
import type { Shape } from "./types";

/** The control for a value of `type`; optional sections and pointers count as what they hold. */
export function shapeOf(component: KnownComponent, type: FieldType): Shape {
  const inner = within(type);
  const choice = inner.is === "bool" ? null : choiceOf(valuesOf(component, inner));
  if (choice) return choice;
  switch (inner.is) {
    case "string":
    case "time":
      return { is: "text" };
    case "secret":
    case "duration":
      return { is: inner.is };
    case "bool":
      return { is: "switch" };
    case "id":
      return { is: "reference" };
    case "any":
      return { is: "raw" };
    case "int":
    case "uint":
    case "float":
      return numberShape(inner);
    case "list":
    case "array":
      return headersType(inner) === null
        ? { is: "list", of: shapeOf(component, inner.of) }
        : { is: "map", of: { is: "secret" } };
    case "map":
      return { is: "map", of: shapeOf(component, inner.of) };
    case "struct":
      return isText(component, inner) ? { is: "text" } : { is: "section" };
    case "optional":
    case "pointer":
      return shapeOf(component, inner);
    default:
      return assertNever(inner);
  }
}

/** The choice between accepted values; null where none can be told. */
export function choiceOf(known: Enumeration | null): Extract<Shape, { readonly is: "choice" }> | null {
  const values = known?.values.filter((value) => value !== "") ?? [];
  if (!known || values.length === 0) return null;
  // Constants are not enforced where the text is decoded, and a list of names may grow with the next version.
  return { is: "choice", values: withoutTwins(values), free: known.free === true };
}

/** Levels are accepted in both cases; one spelling is enough to choose from. */
function withoutTwins(values: readonly string[]): readonly string[] {
  const lower = new Set(values.filter((value) => value === value.toLowerCase()));
  return values.filter((value) => value === value.toLowerCase() || !lower.has(value.toLowerCase()));
}

function numberShape(type: Extract<FieldType, { readonly is: "int" | "uint" | "float" }>): Shape {
  if (type.text || type.yaml) {
    const name = type.go?.slice(type.go.lastIndexOf(".") + 1) ?? "";
    if (/bytes?(size)?$/i.test(name)) return { is: "bytes" };
    return /duration$/i.test(name) ? { is: "duration" } : { is: "text" };
  }
  if (type.is === "float") return { is: "number" };
  const bits = type.bits ?? 64;
  const top = 2 ** (type.is === "uint" ? bits : bits - 1) - 1;
  return { is: "integer", min: type.is === "uint" ? 0 : -top - 1, max: top };
}

/** A struct that reads itself from one text: what it is made of is its own affair. */
function isText(component: KnownComponent, type: Extract<FieldType, { readonly is: "struct" }>): boolean {
  const struct = component.types[type.type];
  if (type.text || struct?.text) return true;
  const fields = struct?.fields ?? [];
  return fields.length > 0 && fields.every((field) => field.untagged === true);
}
