import type { Path } from "../../base/path";
import { read } from "../checks/reading";
import type { Reading } from "../checks/reading";
import type { CheckContext, Decoded, Problem } from "../types";
import type { SayStanza } from "./says";

/** One operator of a log receiver before it is built. */
export type OperatorConfig = {
  readonly type: string;
  readonly id: string;
  readonly config: Reading;
  /** Where it stands below the receiver. */
  readonly at: Path;
};

/** What building needs besides the operator. */
export type BuildContext = {
  readonly say: SayStanza;
  readonly check: CheckContext;
  /** Builds a pipeline within an operator. */
  readonly build: (operators: readonly OperatorConfig[], context: BuildContext) => readonly Problem[];
};

/** The first thing that the building of one operator refuses; `at` is relative to the operator. */
export type Builder = (operator: OperatorConfig, context: BuildContext) => Problem | null;

/** Reads a list of operators; null when one of them is not known here. Ids that are left out become different ones. */
export function readOperators(
  list: readonly Decoded[],
  at: Path,
  before: readonly OperatorConfig[] = [],
): readonly OperatorConfig[] | null {
  const operators = [...before];
  for (const [index, item] of list.entries()) {
    const config = read(item);
    const [type, id] = [config.text("type"), config.text("id")];
    if (type === null || id === null || type === "") return null;
    operators.push({ type, id: id === "" ? type : id, config, at: [...at, index] });
  }
  return withOwnIds(operators);
}

/** Operators that are called by their type get numbers (pkg/stanza/pipeline/config.go), its way of counting included. */
function withOwnIds(operators: readonly OperatorConfig[]): readonly OperatorConfig[] {
  const ids = operators.map(({ id }) => id);
  const counts = new Map<string, number>();
  operators.forEach(({ type }, at) => {
    if (ids[at] !== type) return;
    let count = counts.get(type) ?? 0;
    if (count === 0) {
      counts.set(type, 1);
      return;
    }
    let id = `${type}${count}`;
    for (let other = 0; other < ids.length; other += 1) {
      if (ids[other] !== id) continue;
      // The search begins anew, at the second.
      other = 0;
      count += 1;
      id = `${type}${count}`;
    }
    counts.set(type, count + 1);
    ids[at] = id;
  });
  return operators.map((operator, at) => ({ ...operator, id: ids[at] ?? operator.id }));
}
