import { isList, isMap, type Json } from "../base/json";

/**
 * `{{` as the chart gives it back: Helm runs the configuration, volumes and manifests through its template engine. Backticks,
 * because YAML writers may escape quotes; `}}` alone means nothing to the engine.
 */
export function escapeBraces(text: string): string {
  return text.replaceAll("{{", "{{`{{`}}");
}

/** What `escapeBraces` made of a text, anywhere in `value`, as it was: for files that no template engine reads. */
export function unescapeBraces(value: Json): Json {
  if (typeof value === "string") return value.replaceAll("{{`{{`}}", "{{");
  if (isList(value)) return value.map(unescapeBraces);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unescapeBraces(each)]));
}
