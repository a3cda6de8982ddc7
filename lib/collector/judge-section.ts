import type { Build } from "./build";
import type { DecodedSection, Entry } from "./decode/decode-config";
import type { Fault } from "./fault";
import type { GraphComponent } from "./graph-component";
import { judgeComponent } from "./judge-component";
import { usesOttl } from "./ottl/uses-ottl";
import { isSameRaw } from "./raw-equality";
import type { CheckContext } from "./types";

/** The components of a section, each read and checked for itself. */
export type JudgedSection = {
  readonly byKey: ReadonlyMap<string, JudgedEntry>;
  readonly components: readonly GraphComponent[];
  readonly decoding: readonly Fault[];
  readonly validation: readonly Fault[];
  /** Components that are not judged, or not whole, as `section::id`. */
  readonly notChecked: readonly string[];
};

type JudgedEntry = {
  readonly entry: Entry;
  readonly component: GraphComponent;
  readonly faults: readonly Fault[];
};

/** Judges a section; components whose settings are as before are not judged again, and stay the same objects. */
export function judgeSection(
  { entries }: DecodedSection,
  before: JudgedSection | null,
  context: { readonly build: Build; readonly check: CheckContext },
): JudgedSection {
  const byKey = new Map<string, JudgedEntry>();
  const components: GraphComponent[] = [];
  const decoding: Fault[] = [];
  const validation: Fault[] = [];
  const notChecked: string[] = [];
  for (const entry of entries) {
    const known = before?.byKey.get(entry.key);
    const judged = known && isSameRaw(known.entry.raw, entry.raw) ? known : judgeEntry(entry, context);
    byKey.set(entry.key, judged);
    const { component, faults } = judged;
    components.push(component);
    for (const fault of faults) (isOfDecoding(fault) ? decoding : validation).push(fault);
    if (!component.fields || (!context.check.ottl && usesOttl(entry.kind, entry.type)))
      notChecked.push(`${entry.section}::${entry.id}`);
  }
  return { byKey, components, decoding, validation, notChecked };
}

function judgeEntry(
  entry: Entry,
  { build, check }: { readonly build: Build; readonly check: CheckContext },
): JudgedEntry {
  const { kind, id, key, section, raw, fields } = entry;
  if (!fields) return { entry, component: { kind, id, key, section, fields, value: null }, faults: [] };
  const { value, faults } = judgeComponent(fields, raw, entry, { data: build.data, check });
  return { entry, component: { kind, id, key, section, fields, value }, faults };
}

/** Also where the decoder panics. */
function isOfDecoding({ stage, panics, upstream }: Fault): boolean {
  return stage === "unmarshal" || (panics && upstream.startsWith("reflect: "));
}
