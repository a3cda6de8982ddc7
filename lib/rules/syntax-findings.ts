import type { Topology } from "../topology/types";
import { keyOf } from "./run-rule";
import type { Finding } from "./types";

/** One finding per place where a tier's text does not parse. The sentence is the reader's own. */
export function syntaxFindings(topology: Topology): readonly Finding[] {
  return topology.tiers.flatMap((tier) =>
    tier.issues.map((issue): Finding => {
      const anchor = { tier: tier.id, at: { yaml: [], part: "key" } } as const;
      return {
        key: keyOf("collector/syntax", anchor, issue.message.id),
        rule: "collector/syntax",
        class: "verdict",
        severity: "error",
        message: issue.message,
        anchor,
        position: { line: issue.line, column: issue.column },
        related: [],
        fixes: [],
      };
    }),
  );
}
