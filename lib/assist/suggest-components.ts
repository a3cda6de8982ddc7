import { words, type Words } from "../base/words";
import { nameAt, nameStatus } from "../catalogue/names";
import { signalsOf } from "../catalogue/signals";
import { purposeOf } from "../catalogue/traits/purpose-of";
import type { ComponentType, Kind, Stability } from "../catalogue/types";
import { parseId } from "../topology/component-id";
import type { Tier } from "../topology/types";
import type { AssistInput, Suggestion } from "./types";

/** One id that may be written in a section. */
type Named = Omit<Suggestion, "insert" | "caret"> & { readonly id: string };

/**
 * The components that a section may define: ids that pipelines ask for and nothing defines, then the types that the tier's
 * collector ships, those that carry a signal of its pipelines first, old names last. An old name writes the one that the
 * target knows; a type that is there already asks for a name of its own.
 */
export function suggestComponents(
  input: AssistInput,
  kind: Kind,
  present: readonly string[],
): readonly Named[] {
  const { tier, catalogue } = input;
  const shipped = catalogue.components.filter((component) => component.kind === kind);
  const current: Named[] = [];
  const old: Named[] = [];
  for (const component of shipped) {
    const known = nameAt(component, tier.target.collector);
    const { is } = nameStatus(catalogue, kind, known, tier.target);
    if (is !== "current" && is !== "deprecated") continue;
    const id = present.includes(known) ? `${known}/` : known;
    const detail = detailOf(component);
    const help = purposeOf(kind, component.type);
    current.push({ label: known, is: "component", id, detail, help });
    for (const alias of component.aliases) {
      const status = nameStatus(catalogue, kind, alias.type, tier.target);
      if (status.is !== "deprecated") continue;
      const now = words("assist.now-called", { name: known });
      old.push({ label: alias.type, is: "component", id, detail: [now], help, deprecated: true });
    }
  }
  return [...wantedIds(input, kind, present), ...fittingFirst(tier, shipped, current), ...old.sort(byLabel)];
}

/** Ids that stand in pipelines or in `service::extensions` and that nothing defines. */
function wantedIds(
  { tier, catalogue }: AssistInput,
  kind: Kind,
  present: readonly string[],
): readonly Named[] {
  const refs =
    kind === "extension"
      ? tier.extensions
      : tier.pipelines.flatMap((pipeline) => slotsOf(kind).flatMap((slot) => pipeline[slot]));
  const ids = new Set(refs.filter(({ component }) => component === null).map(({ id }) => id));
  return [...ids].flatMap((id): readonly Named[] => {
    const component = catalogue.find(kind, parseId(id).type);
    if (!component || present.includes(id)) return [];
    const help = purposeOf(kind, component.type);
    return [{ label: id, is: "id", id, detail: [words("assist.wanted")], help }];
  });
}

function slotsOf(kind: Exclude<Kind, "extension">): readonly ("receivers" | "processors" | "exporters")[] {
  return kind === "connector" ? ["exporters", "receivers"] : [`${kind}s`];
}

/** By name, those that carry none of the tier's signals behind the others. */
function fittingFirst(
  tier: Tier,
  shipped: readonly ComponentType[],
  named: readonly Named[],
): readonly Named[] {
  const wanted = new Set(tier.pipelines.map(({ signal }) => signal));
  const carried = new Map(
    shipped.map((component) => [nameAt(component, tier.target.collector), signalsOf(component)]),
  );
  const fits = ({ label }: Named) => {
    const own = carried.get(label);
    return wanted.size === 0 || !own || own.length === 0 || own.some((signal) => wanted.has(signal));
  };
  // What we have a word on is what most people look for.
  const rank = (each: Named) => (fits(each) ? 0 : 2) + (each.help ? 0 : 1);
  return [...named].sort((a, b) => rank(a) - rank(b) || byLabel(a, b));
}

function byLabel(a: Named, b: Named): number {
  return a.label < b.label ? -1 : Number(a.label > b.label);
}

/** Signals and their best stability: "traces, logs", "beta". */
function detailOf(component: ComponentType): readonly Words[] {
  const carried = signalsOf(component) ?? [];
  const stability = bestOf(Object.values(component.signals));
  return [
    ...(carried.length > 0 ? [words("assist.signals", { signals: carried.join(", ") })] : []),
    ...(stability === null ? [] : [words(`assist.stability.${stability}`)]),
  ];
}

function bestOf(all: readonly Stability[]): Stability | null {
  const order: readonly Stability[] = [
    "stable",
    "beta",
    "alpha",
    "development",
    "unmaintained",
    "deprecated",
  ];
  return order.find((stability) => all.includes(stability)) ?? null;
}
