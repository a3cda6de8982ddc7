import { assertNever } from "@/lib/base/assert";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { nameStatus } from "@/lib/catalogue/names";
import { signals, type ComponentType, type Kind, type Signal } from "@/lib/catalogue/types";
import type { Role } from "@/lib/facts/types";
import { shippedName } from "@/lib/graph/fitting";
import { belongsElsewhere, byUse, usual } from "@/lib/graph/usual";
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

/** True when any name of the entry, old or new, contains what was typed. */
export function matchesQuery({ type, otherNames }: Entry, query: string): boolean {
  const wanted = query.trim().toLowerCase().replaceAll(" ", "_");
  return [type, ...otherNames].some((name) => name.includes(wanted));
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

/** Signals a component carries; connectors on either side. */
function carriedBy({ signals: stability }: ComponentType): readonly Signal[] {
  const sides = new Set(Object.keys(stability).flatMap((key) => key.split(">")));
  return signals.filter((signal) => sides.has(signal));
}
