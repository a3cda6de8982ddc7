import { tierIdPattern } from "../workspace/limits";

/** "deploy/agent.values.yaml" → "agent". */
export function nameOfFile(path: string): string {
  return (path.split("/").at(-1) ?? "").split(".")[0] ?? "";
}

/** A tier's name out of the name of a file, a release or a workload; null: it says nothing that a tier can be called. */
export function tierCalled(name: string): string | null {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return tierIdPattern.test(plain) && !meaningless.has(plain) ? plain : null;
}

/** Names that every second file has. */
const meaningless = new Set([
  "config", "collector", "otelcol", "otel", "otel-collector", "otel-config", "collector-config", "relay", "values",
  "configmap", "manifest", "manifests", "rendered", "pasted-text", "stdin", "opentelemetry-collector", "default",
]); // prettier-ignore
