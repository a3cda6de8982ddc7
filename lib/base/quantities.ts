import type { Json } from "./json";

/**
 * A duration as a configuration writes it, in seconds: Go's text form ("1m30s", "500ms"), or a bare number, which the
 * collector takes for nanoseconds. Null: not a duration, or one that holds a variable.
 */
export function secondsOf(value: Json | undefined): number | null {
  if (typeof value === "number") return value / 1e9;
  if (typeof value !== "string") return null;
  if (value === "0") return 0;
  const sign = value.startsWith("-") ? -1 : 1;
  const text = value.replace(/^[+-]/, "");
  if (!/^((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+$/.test(text)) return null;
  let seconds = 0;
  for (const [, amount = "", unit = ""] of text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g))
    seconds += Number(amount) * (secondsPer[unit] ?? 0);
  return sign * seconds;
}

const secondsPer: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
};

/** A Kubernetes quantity of memory in bytes: "512Mi", "1G", a plain number of bytes. Null: not one. */
export function bytesOf(value: Json | undefined): number | null {
  if (typeof value === "number") return value;
  const parts = typeof value === "string" ? /^(\d+(?:\.\d+)?)(m|k|[KMGTPE]i?)?$/.exec(value) : null;
  if (!parts) return null;
  const [, amount = "", unit = ""] = parts;
  const factor = bytesPer[unit];
  return factor === undefined ? null : Number(amount) * factor;
}

const bytesPer: Readonly<Record<string, number>> = {
  "": 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** A Kubernetes quantity of CPU in cores: "250m" is 0.25. Null: not one. */
export function coresOf(value: Json | undefined): number | null {
  if (typeof value === "number") return value;
  const parts = typeof value === "string" ? /^(\d+(?:\.\d+)?)(m?)$/.exec(value) : null;
  return parts ? Number(parts[1]) * (parts[2] === "m" ? 1e-3 : 1) : null;
}
