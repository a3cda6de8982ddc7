import type { Json } from "@/lib/base/json";

/**
 * What typed text means as a setting. Where a text stood before, a text stays ("8080" is not turned into a number behind
 * the user's back); elsewhere the words and numbers that YAML 1.2 knows become values.
 */
export function parseScalar(text: string, previous: Json | undefined): Json {
  if (typeof previous === "string") return text;
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "null" || trimmed === "~") return null;
  if (trimmed === "true" || trimmed === "false") return trimmed === "true";
  if (trimmed === "{}") return {};
  if (trimmed === "[]") return [];
  if (/^[-+]?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(trimmed) && Number.isFinite(Number(trimmed))) {
    const number = Number(trimmed);
    // Beyond 2^53 a number would lose digits on the way.
    return Number.isInteger(number) && !Number.isSafeInteger(number) ? trimmed : number;
  }
  return text;
}

/** A scalar as the field shows it. */
export function formatScalar(value: Json): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
