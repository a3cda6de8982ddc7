/**
 * `{{` as the chart gives it back: Helm runs the configuration, volumes and manifests through its template engine. Backticks,
 * because YAML writers may escape quotes; `}}` alone means nothing to the engine.
 */
export function escapeBraces(text: string): string {
  return text.replaceAll("{{", "{{`{{`}}");
}
