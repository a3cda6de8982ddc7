import type { ComponentFields, FieldsData } from "../catalogue/fields/types";
import { decodeComponent } from "./decode/decode-component";
import type { ComponentPlace } from "./decode/decode-component";
import type { Fault } from "./fault";
import type { RawMap } from "./raw";
import type { CheckContext, Decoded } from "./types";
import { validateComponent } from "./validate-walk";

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
  const place = { names: [where.section, where.id], at: [where.section, where.key] };
  validateComponent(component, decoded.value, place, { data, check, faults });
  return { value: decoded.value, faults };
}
