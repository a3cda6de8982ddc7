import type { ComponentFields, FieldsData } from "../catalogue/fields/types";
import type { TypeId } from "../catalogue/fields/types";
import { decodeComponent } from "./decode/decode-component";
import type { ComponentPlace } from "./decode/decode-component";
import type { Fault } from "./fault";
import type { RawMap } from "./raw";
import type { CheckContext, Decoded, TypeCheck } from "./types";
import { validateComponent } from "./validate-walk";
import { typeChecks } from "./validate.generated";

/** One component, read and checked for itself. `faults` of the decoder make those of `Validate` a guess that is not made. */
export type JudgedComponent = { readonly value: Decoded; readonly faults: readonly Fault[] };

/** Decodes a component and, where that succeeds, runs every `Validate` below it. */
export function judgeComponent(
  component: ComponentFields,
  raw: RawMap | null,
  where: ComponentPlace,
  { data, check }: { readonly data: FieldsData; readonly check: CheckContext },
): JudgedComponent {
  const decoded = decodeComponent(component, raw, where, { data, isGateOn: check.isGateOn });
  if (decoded.faults.length > 0) return decoded;
  const faults: Fault[] = [];
  const place = { names: [where.section, where.id], within: [], at: [where.section, where.key] };
  validateComponent(component, decoded.value, place, { data, checks: checksByType, check, faults });
  return { value: decoded.value, faults };
}

/** Every check by the Go types it stands for. */
export const checksByType: ReadonlyMap<TypeId, TypeCheck> = new Map(
  typeChecks.flatMap((check) =>
    (typeof check.type === "string" ? [check.type] : check.type).map((type) => [type, check] as const),
  ),
);
