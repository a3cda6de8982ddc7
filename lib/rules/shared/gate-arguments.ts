import type { Json } from "../../base/json";
import { listFact } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";

/** One feature gate as the collector is started with it. */
export type GateArgument = {
  readonly id: string;
  /** `-id` turns a gate off. */
  readonly on: boolean;
  /** The deploy fact that says it. */
  readonly fact: "collector.gates" | "collector.extra-args";
  /** Takes the gate away where it is said. */
  readonly without: FactEdit;
};

/** The gates a tier's collector is started with: those listed as such, and those in `--feature-gates=…` among its arguments. */
export function gateArguments(tier: TierContext): readonly GateArgument[] {
  const gates = listFact(tier.facts, "collector.gates") ?? [];
  const listed = gates.map((text, index) =>
    argumentOf(tier, text, "collector.gates", orNone(gates.toSpliced(index, 1))),
  );
  const args = listFact(tier.facts, "collector.extra-args") ?? [];
  const passed = args.flatMap((arg, index) => {
    const [, flag = "", list = ""] = /^(--feature-gates=)(.*)$/.exec(arg) ?? [];
    const texts = list.split(",").filter((text) => text !== "");
    return texts.map((text, position) => {
      const rest = texts.toSpliced(position, 1).join(",");
      const kept = args.toSpliced(index, 1, ...(rest === "" ? [] : [flag + rest]));
      return argumentOf(tier, text, "collector.extra-args", orNone(kept));
    });
  });
  return [...listed, ...passed];
}

function argumentOf(
  tier: TierContext,
  text: string,
  fact: GateArgument["fact"],
  value: Json | null,
): GateArgument {
  const id = text.trim().replace(/^[+-]/, "");
  return { id, on: !text.trim().startsWith("-"), fact, without: { tier: tier.id, fact, value } };
}

function orNone(list: readonly string[]): Json | null {
  return list.length === 0 ? null : list;
}
