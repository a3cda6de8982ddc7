import type { OttlData, OttlFunction } from "../../catalogue/fields/ottl-types";
import type { CheckContext } from "../types";
import { checkCall } from "./check-call";
import { checkCondition } from "./check-condition";
import { checkKeys } from "./check-keys";
import { checkPath } from "./check-path";
import { checkValue } from "./check-value";
import { visibleContexts } from "./contexts";
import type { OttlContext } from "./contexts";
import type { Scope } from "./scope";
import { functionAt } from "./since";

/** Which functions a component offers, by context. */
export type FunctionSet = keyof OttlData["sets"];

/** What upstream calls a parser: a context with functions. `style` "plain": paths stand without their context, as of old. */
export function createScope(
  data: OttlData,
  set: FunctionSet,
  {
    context,
    style,
    check: { isGateOn, version },
  }: {
    readonly context: OttlContext;
    readonly style: "named" | "plain";
    readonly check: Pick<CheckContext, "isGateOn" | "version">;
  },
): Scope {
  return {
    data,
    version,
    functions: functionsOf(data, set, { context, version }),
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
  { context, version }: { readonly context: OttlContext; readonly version: string },
): ReadonlyMap<string, OttlFunction> {
  const known = made.get(data) ?? new Map<string, ReadonlyMap<string, OttlFunction>>();
  made.set(data, known);
  const key = `${version} ${set} ${context}`;
  const found = known.get(key);
  if (found) return found;
  const names = data.sets[set][context] ?? [];
  const functions = new Map(
    names.flatMap((name) => {
      const newest = data.functions[name];
      const definition = newest ? functionAt(name, newest, version) : null;
      return definition ? [[name, definition] as const] : [];
    }),
  );
  known.set(key, functions);
  return functions;
}

const made = new WeakMap<OttlData, Map<string, ReadonlyMap<string, OttlFunction>>>();
