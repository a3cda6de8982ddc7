import { words } from "../../base/words";
import type { VerdictError } from "../../collector/place-fault";
import type { Verdict } from "../../collector/verdict";
import { keyOf } from "../../rules/run-rule";
import type { Finding } from "../../rules/types";
import type { TierId } from "../../topology/types";
import { rangeOf } from "../../yaml/locate";
import type { YamlDocument } from "../../yaml/types";
import { fixesOf } from "./fixes-of";
import { kindOf } from "./kind-of";

/**
 * A verdict on one tier's text as findings. What the machine decides is a note, as the machine is assumed; everything else is an
 * error. The collector tells some faults at two levels of its types: here each is told once.
 */
export function verdictFindings(
  { errors }: Verdict,
  tier: TierId,
  document: YamlDocument,
): readonly Finding[] {
  const findings = errors.map((error) => findingOf(error, tier, document));
  const seen = new Set<string>();
  return findings.filter(({ key, message }) => {
    const told = `${key} ${JSON.stringify(message.params)}`;
    return !seen.has(told) && seen.add(told);
  });
}

function findingOf(error: VerdictError, tier: TierId, document: YamlDocument): Finding {
  const rule = kindOf(error);
  // What stands in no text of its own is shown at the line that brings it in.
  const isWritten = error.at.length > 0 && rangeOf(document, error.at, error.part) !== null;
  const anchor = { tier, at: { yaml: error.at, part: error.part } } as const;
  const { line, column } = error;
  return {
    key: keyOf(rule, anchor, error.message.id),
    rule,
    class: error.class,
    severity: error.class === "environment" ? "info" : "error",
    message: error.message,
    upstream: error.path === "" ? error.upstream : `${error.path}: ${error.upstream}`,
    anchor,
    ...(isWritten ? {} : { position: { line, column } }),
    related: error.isReached ? [] : [{ message: words("collector.not-reached"), anchor }],
    fixes: fixesOf(error, tier, document),
  };
}
