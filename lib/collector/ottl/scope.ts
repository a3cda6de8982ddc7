import type { Result } from "../../base/result";
import type { OttlData, OttlFunction } from "../../catalogue/fields/ottl-types";
import type { OttlContext } from "./contexts";
import type { Getter } from "./literal";
import type { Call, Condition, Key, PathExpression, Value } from "./syntax";
import type { OttlTrouble } from "./trouble";

/** A getter, or why upstream refuses to make it. */
export type Checked = Result<Getter, OttlTrouble>;

/** What a statement is checked against: a context with the functions of a component. */
export type Scope = {
  readonly data: OttlData;
  /** The collector's: "0.159.0". */
  readonly version: string;
  readonly functions: ReadonlyMap<string, OttlFunction>;
  readonly context: OttlContext;
  /** The contexts that paths must begin with; null: paths stand without, as in the older style. */
  readonly pathContexts: readonly string[] | null;
  /** Parameters of the lambdas around. */
  readonly locals: readonly string[];
  readonly isGateOn: (gate: string) => boolean;
  /** The parts of the check reach one another through here. */
  readonly check: Checks;
};

type Checks = {
  readonly value: (value: Value, scope: Scope) => Checked;
  readonly call: (call: Call, scope: Scope) => OttlTrouble | null;
  readonly keys: (keys: readonly Key[], scope: Scope) => OttlTrouble | null;
  readonly path: (path: PathExpression, scope: Scope) => OttlTrouble | null;
  readonly condition: (condition: Condition, scope: Scope) => OttlTrouble | null;
};
