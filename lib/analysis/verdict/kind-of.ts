import type { VerdictError } from "../../collector/place-fault";
import type { RuleId } from "../../rules/types";

/** The rule page that explains what the collector says. */
export function kindOf(error: VerdictError): RuleId {
  if (error.class === "environment") return "collector/depends-on-machine";
  if (error.class === "start") return "collector/start-refused";
  if (error.stage === "panic") return "collector/panics";
  const found = byMessage.find(([prefix]) => error.message.id.startsWith(prefix));
  return found?.[1] ?? (error.stage === "graph" ? "collector/build-refused" : "collector/settings-refused");
}

/** By the beginning of the message's id; the first that fits. */
const byMessage: readonly (readonly [string, RuleId])[] = [
  ["collector.read.", "collector/syntax"],
  ["collector.expand.", "collector/expansion"],
  ["collector.decode.unknown-key", "collector/unknown-setting"],
  ["collector.decode.unknown-type", "collector/unknown-type"],
  ["collector.decode.logging", "collector/unknown-type"],
  ["collector.decode.duplicate", "collector/ambiguous-id"],
  ["collector.decode.", "collector/wrong-value"],
  ["collector.validate.empty", "collector/nothing-to-run"],
  ["collector.validate.none", "collector/nothing-to-run"],
  ["collector.validate.no-pipeline", "collector/nothing-to-run"],
  ["collector.validate.ambiguous", "collector/ambiguous-id"],
  ["collector.validate.reference", "collector/undefined-reference"],
  ["collector.validate.no-receiver", "collector/pipeline-without-receiver"],
  ["collector.validate.no-exporter", "collector/pipeline-without-exporter"],
  ["collector.validate.twice", "collector/processor-twice"],
  ["collector.validate.profiles", "collector/profiles-gate"],
  ["collector.graph.no-receiver", "collector/one-sided-connector"],
  ["collector.graph.no-exporter", "collector/one-sided-connector"],
  ["collector.graph.cycle", "collector/cycle"],
  ["collector.graph.signal", "collector/unsupported-signal"],
];

/** Every page that is led to. */
export const kinds: readonly RuleId[] = [
  ...new Set(byMessage.map(([, id]) => id)),
  "collector/depends-on-machine",
  "collector/start-refused",
  "collector/panics",
  "collector/build-refused",
  "collector/settings-refused",
];
