import type { OttlData, OttlFunction } from "../../catalogue/fields/ottl-types";
import { checkCall } from "./check-call";
import { checkCondition } from "./check-condition";
import { checkKeys } from "./check-keys";
import { checkPath } from "./check-path";
import { checkValue } from "./check-value";
import { visibleContexts } from "./contexts";
import type { OttlContext } from "./contexts";
import type { Scope } from "./scope";

/** Which functions a component offers, by context. */
export type FunctionSet = keyof OttlData["sets"];

/** What upstream calls a parser: a context with functions. `style` "plain": paths stand without their context, as of old. */
export function createScope(
  data: OttlData,
  set: FunctionSet,
  {
    context,
    style,
    isGateOn,
  }: {
    readonly context: OttlContext;
    readonly style: "named" | "plain";
    readonly isGateOn: (gate: string) => boolean;
  },
): Scope {
  return {
    data,
    functions: functionsOf(data, set, context),
    context,
    pathContexts: style === "named" ? visibleContexts[context] : null,
    locals: [],
    isGateOn,
    check: {
      value: checkValue,
      call: checkCall,
      keys: checkKeys,
      path: checkPath,
      condition: checkCondition,
    },
  };
}

function functionsOf(
  data: OttlData,
  set: FunctionSet,
  context: OttlContext,
): ReadonlyMap<string, OttlFunction> {
  const known = made.get(data) ?? new Map<string, ReadonlyMap<string, OttlFunction>>();
  made.set(data, known);
  const key = `${set} ${context}`;
  const found = known.get(key);
  if (found) return found;
  const names = data.sets[set][context] ?? [];
  const functions = new Map(
    names.flatMap((name) => {
      const definition = data.functions[name];
      return definition ? [[name, definition] as const] : [];
    }),
  );
  known.set(key, functions);
  return functions;
}

const made = new WeakMap<OttlData, Map<string, ReadonlyMap<string, OttlFunction>>>();
