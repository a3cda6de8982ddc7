import { assertNever } from "../../base/assert";
import type { Json } from "../../base/json";
import { err, ok, type Result } from "../../base/result";
import type { Shape } from "./types";

/** What a text should have been; the form says it in the reader's language. */
export type Expected =
  | { readonly is: "duration" | "bytes" | "number" | "whole" | "switch" }
  | { readonly is: "between"; readonly min: number; readonly max: number };

/** A value as the one-line control of its setting shows it; "" for nothing, `""` for an empty text. */
export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (value === "") return '""';
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * What a typed text means for a setting of this shape; undefined: nothing, so that the default counts. A text with `${…}` is
 * a value of any shape: the collector resolves it first. Refuses with what was expected.
 */
export function readText(text: string, shape: Shape): Result<Json | undefined, Expected> {
  const trimmed = text.trim();
  if (trimmed === "") return ok(undefined);
  if (hasVariable(text)) return ok(text);
  switch (shape.is) {
    case "integer":
      return readInteger(trimmed, shape);
    case "number":
      return isNumber(trimmed) ? ok(Number(trimmed)) : err({ is: "number" });
    case "duration":
      return isDuration(trimmed) ? ok(trimmed) : err({ is: "duration" });
    case "bytes":
      return readBytes(trimmed);
    case "switch":
      return trimmed === "true" || trimmed === "false" ? ok(trimmed === "true") : err({ is: "switch" });
    case "text":
    case "secret":
    case "choice":
    case "reference":
    case "raw":
    case "list":
    case "map":
    case "section":
    case "variants":
      return ok(trimmed === '""' ? "" : text);
    default:
      return assertNever(shape);
  }
}

/** True where the collector puts something in place of a part of the text: `${env:NAME}`. */
export function hasVariable(text: string): boolean {
  return /(^|[^$])(\$\$)*\$\{[^}]+\}/.test(text);
}

function readInteger(
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): Result<Json, Expected> {
  if (!/^[-+]?\d+$/.test(text)) return err({ is: "whole" });
  const value = Number(text);
  // Beyond 2^53 a number would lose digits on its way into the text.
  const low = Math.max(min, Number.MIN_SAFE_INTEGER);
  const high = Math.min(max, Number.MAX_SAFE_INTEGER);
  return value >= low && value <= high ? ok(value) : err({ is: "between", min: low, max: high });
}

function isNumber(text: string): boolean {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text));
}

/** As Go's `time.ParseDuration` takes them: "300ms", "1h30m", "0". */
function isDuration(text: string): boolean {
  return /^[-+]?(0|((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+)$/.test(text);
}

/** A count of bytes, or a size with a unit, as the byte sizes of the log receivers are read. */
function readBytes(text: string): Result<Json, Expected> {
  if (/^\d+$/.test(text)) return ok(Number(text));
  return /^\d+(\.\d+)?\s*([kmgtp]i?)?b?$/i.test(text) ? ok(text) : err({ is: "bytes" });
}
