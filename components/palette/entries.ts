import { assertNever } from "@/lib/base/assert";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { nameStatus } from "@/lib/catalogue/names";
import { purposeOf } from "@/lib/catalogue/traits/purpose-of";
import {
  signals,
  type ComponentType,
  type Distribution,
  type Kind,
  type Signal,
  type Stability,
} from "@/lib/catalogue/types";
import type { Words } from "@/lib/base/words";
import type { Role } from "@/lib/facts/types";
import { shippedName } from "@/lib/graph/fitting";
import { belongsElsewhere, byUse, homeOf, usual } from "@/lib/graph/usual";
import type { Target } from "@/lib/topology/types";

/** One row of the palette. */
export type Entry = {
  readonly key: string;
  readonly kind: Kind;
  readonly canonical: string;
  /** What it is called at the tier's version. */
  readonly type: string;
  readonly otherNames: readonly string[];
  readonly carried: readonly Signal[];
  /** A role it is at home in, when that is not this tier's. */
  readonly elsewhere: Role | null;
  /** Why this collector does not have it; such rows are shown to those who search for them. */
  readonly absent: Absent | null;
  readonly usual: boolean;
  /** As upstream says for its signals, each once. */
  readonly stabilities: readonly Stability[];
  /** Those that have it in the newest release that the catalogue has read. */
  readonly distributions: readonly Distribution[];
  readonly home: Role | null;
  /** What it is for; null where nobody has written it. */
  readonly purpose: Words | null;
};

type Absent =
  | { readonly is: "other-distribution" }
  | { readonly is: "not-built"; readonly build: string }
  | { readonly is: "not-yet"; readonly first: string }
  | { readonly is: "removed"; readonly last: string; readonly instead: string | null };

/** Every component of one kind as this tier's collector has it, most used first, those it lacks at the end. */
export function entriesOf(catalogue: Catalogue, kind: Kind, target: Target, role: Role): readonly Entry[] {
  const entries = catalogue.components
    .filter((component) => component.kind === kind)
    .map((component) => entryOf(catalogue, component, target, role))
    .sort((a, b) => byUse(kind, a.canonical, b.canonical));
  return [...entries.filter((entry) => !entry.absent), ...entries.filter((entry) => entry.absent)];
}

/** True when any name of the entry, old or new, contains what was typed, or its purpose has every word of it. */
export function matchesQuery({ type, otherNames }: Entry, query: string, purpose: string): boolean {
  const typed = query.trim().toLowerCase();
  const wanted = typed.replaceAll(" ", "_");
  const told = purpose.toLowerCase();
  return (
    [type, ...otherNames].some((name) => name.includes(wanted)) ||
    typed.split(/\s+/).every((word) => told.includes(word))
  );
}

/** The older name that a search found, when the entry's own name does not contain it. */
export function foundUnder(entry: Entry, query: string): string | null {
  const wanted = query.trim().toLowerCase().replaceAll(" ", "_");
  if (wanted === "" || entry.type.includes(wanted)) return null;
  return entry.otherNames.find((name) => name.includes(wanted)) ?? null;
}

function entryOf(catalogue: Catalogue, component: ComponentType, target: Target, role: Role): Entry {
  const { kind, type: canonical } = component;
  const type = shippedName(catalogue, component, target) ?? canonical;
  const names = [canonical, ...component.aliases.map((alias) => alias.type)];
  return {
    key: `${kind}/${canonical}`,
    kind,
    canonical,
    type,
    otherNames: names.filter((name) => name !== type),
    carried: carriedBy(component),
    elsewhere: belongsElsewhere(kind, canonical, role),
    absent: absentFrom(catalogue, component, target),
    usual: usual[kind].includes(canonical),
    stabilities: [...new Set(Object.values(component.signals))],
    distributions: distributionsOf(component, catalogue.asOf),
    home: homeOf(kind, canonical),
    purpose: purposeOf(kind, canonical),
  };
}

function absentFrom(catalogue: Catalogue, { kind, type }: ComponentType, target: Target): Absent | null {
  const status = nameStatus(catalogue, kind, type, target);
  switch (status.is) {
    case "other-distribution":
      return { is: "other-distribution" };
    case "not-built":
      return { is: "not-built", build: status.build };
    case "not-yet":
      return { is: "not-yet", first: status.first };
    case "removed":
      return { is: "removed", last: status.last, instead: status.instead };
    case "current":
    case "deprecated":
    case "too-new":
    case "unknown":
      return null;
    default:
      return assertNever(status);
  }
}

function distributionsOf({ distributions }: ComponentType, asOf: string): readonly Distribution[] {
  const all: readonly Distribution[] = ["core", "contrib", "k8s", "otlp"];
  return all.filter((name) => distributions[name]?.last === asOf);
}

/** Signals a component carries; connectors on either side. */
function carriedBy({ signals: stability }: ComponentType): readonly Signal[] {
  const sides = new Set(Object.keys(stability).flatMap((key) => key.split(">")));
  return signals.filter((signal) => sides.has(signal));
}
