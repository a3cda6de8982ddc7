/** A context by its upstream name: what a statement runs on. */
export type OttlContext =
  "resource" | "scope" | "span" | "spanevent" | "metric" | "datapoint" | "exemplar" | "log" | "profile";

/** Contexts whose paths can be seen from one, itself among them. Source: EnablePathContextNames of pkg/ottl/contexts/ottl*. */
export const visibleContexts: Readonly<Record<OttlContext, readonly string[]>> = {
  resource: ["resource", "otelcol"],
  scope: ["scope", "resource", "otelcol"],
  span: ["span", "resource", "instrumentation_scope", "scope", "otelcol"],
  spanevent: ["spanevent", "span", "resource", "instrumentation_scope", "scope", "otelcol"],
  metric: ["metric", "instrumentation_scope", "scope", "resource", "otelcol"],
  datapoint: ["datapoint", "resource", "instrumentation_scope", "scope", "metric", "otelcol"],
  exemplar: ["exemplar", "datapoint", "resource", "instrumentation_scope", "scope", "metric", "otelcol"],
  log: ["log", "instrumentation_scope", "scope", "resource", "otelcol"],
  profile: ["profile", "instrumentation_scope", "scope", "resource", "otelcol"],
};

/** The older name stands for the same paths. */
export function canonicalContext(name: string): string {
  return name === legacyScope ? "scope" : name;
}

const legacyScope = "instrumentation_scope";

/** May a path without contexts before it begin with this one? There the scope knows its older name too. */
export function isFirstWord(name: string, context: OttlContext): boolean {
  return visibleContexts[context].includes(name) || (context === "scope" && name === legacyScope);
}

/** Why a context knows no such symbol, in upstream's words. */
export function enumRefusal(symbol: string, context: OttlContext): string {
  return withoutEnums[context] ?? `enum symbol, ${symbol}, not found`;
}

const withoutEnums: Partial<Record<OttlContext, string>> = {
  exemplar: "exemplar context does not support enums",
  resource: "resource context does not provide Enum support",
  scope: "instrumentation scope context does not provide Enum support",
};
