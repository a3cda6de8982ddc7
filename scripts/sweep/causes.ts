import type { SweepCase } from "./cases";

/** What the real factory said. */
export type Answer = { readonly decoded: boolean; readonly panicked?: true; readonly error?: string };

/** Why the collector decodes a case otherwise than the reflected tree says. */
export function causeOf({ kind, type, path, what }: SweepCase, answer: Answer): string {
  if (answer.panicked) return "the collector panics";
  if (type === "host_metrics" && what === "unknown key" && answer.decoded)
    return "host_metrics decodes itself and takes no notice of other keys at its top";
  if (type === "prometheus" && kind === "receiver")
    return "Prometheus decodes its own configuration from YAML: scalars become strings, its own checks run";
  return `other: ${kind} ${type} ${path}: ${what}`;
}
