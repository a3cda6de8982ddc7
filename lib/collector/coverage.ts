import type { ComponentFields, FieldsData, FieldType, TypeId } from "../catalogue/fields/types";
import { factoryChecks } from "./create.generated";
import { structOf } from "./decode/struct-plan";
import { contribType } from "./checks/upstream";
import { checksByType } from "./checks-by-type";
import { startChecks } from "./start.generated";

/** How far the verdict goes with one component. */
export type Coverage = {
  /** Go types below its configuration that have a `Validate` of their own which can refuse. */
  readonly validating: readonly TypeId[];
  /** Those of them that have no check here. */
  readonly missing: readonly TypeId[];
  readonly hasFactory: boolean;
  readonly hasStart: boolean;
};

/** `Validate` methods that return nil whatever the settings are. */
const neverRefusing: ReadonlySet<TypeId> = new Set([
  contribType("extension/pprofextension.Config"),
  contribType("processor/spanprocessor.Config"),
  contribType("pkg/stanza/operator/helper.TraceParser"),
  contribType("pkg/stanza/operator/parser/trace.Config"),
]);

/** Reads what is covered of a component out of the facts and the checks. */
export function coverageOf(component: ComponentFields, data: FieldsData): Coverage {
  const seen = new Set<TypeId>();
  const validating = new Set<TypeId>();
  const walk = (type: FieldType): void => {
    if (type.validates && type.go !== undefined) validating.add(type.go);
    if (type.is === "struct") walkStruct(type.type);
    else if ("of" in type) walk(type.of);
    if (type.is === "map") walk(type.key);
  };
  const walkStruct = (type: TypeId): void => {
    if (seen.has(type)) return;
    seen.add(type);
    const struct = structOf(data, type);
    if (struct.validates) validating.add(type);
    for (const field of struct.fields) walk(field.type);
  };
  walkStruct(component.config);
  for (const section of Object.values(component.dynamic))
    for (const variant of Object.values(section.variants)) walkStruct(variant.config);
  const all = [...validating].filter((type) => !neverRefusing.has(type)).toSorted();
  const isOf = (check: { readonly kind: string; readonly component: string | readonly string[] }): boolean =>
    check.kind === component.kind && [check.component].flat().includes(component.type);
  return {
    validating: all,
    missing: all.filter((type) => !isCovered(type, data)),
    hasFactory: factoryChecks.some(isOf),
    hasStart: startChecks.some(isOf),
  };
}

/** A check of its own, that of generated metrics, or that of the part which a struct without a method of its own inherits. */
function isCovered(type: TypeId, data: FieldsData): boolean {
  const struct = structOf(data, type);
  if (checksByType.has(type) || struct.metric) return true;
  return struct.fields.some(
    ({ squash, embedded, type: inner }) =>
      squash === true &&
      embedded === true &&
      inner.is === "struct" &&
      structOf(data, inner.type).validates === true &&
      isCovered(inner.type, data),
  );
}
