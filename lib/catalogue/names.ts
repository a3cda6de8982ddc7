import type { Catalogue } from "./catalogue";
import type { Alias, ComponentType, CustomBuild, Distribution, Kind, PlainRename, Span } from "./types";
import { compareVersions } from "./versions";

/** What a component's name is worth in one collector: version and distribution. */
export type NameStatus =
  | { readonly is: "current" }
  /** Works, with a warning in the collector's log. `since` null: not known exactly. */
  | { readonly is: "deprecated"; readonly now: string; readonly since: string | null }
  /** The component is there under its older name only. `since`: the first version that surely knows the new one. */
  | { readonly is: "too-new"; readonly since: string; readonly use: string }
  /** The distribution has the component from `first` on. */
  | { readonly is: "not-yet"; readonly first: string }
  /** `last`: the last version that had it under this name. */
  | { readonly is: "removed"; readonly last: string; readonly instead: string | null }
  /** The distribution lacks it; those that have it at this version, none: it is only in self-built collectors. */
  | { readonly is: "other-distribution"; readonly distributions: readonly Distribution[] }
  /** The collector was built without it. `module`: what would have to be linked; null: not known. */
  | { readonly is: "not-built"; readonly build: string; readonly module: string | null }
  /** No release known to us has it. `certain` false: the target is newer than what the catalogue has read. */
  | { readonly is: "unknown"; readonly certain: boolean };

/** The collector that is asked about. */
export type NameTarget = {
  readonly collector: string;
  readonly distribution: Distribution;
  /** Takes the place of the distribution. */
  readonly build?: CustomBuild;
};

/**
 * What the name `type` means to the collector `target`. Gated both ways: an old name is deprecated from the version that
 * brought the new one, the new name does not exist before it. Where only a range of versions is known, both names count as
 * current inside it. Whether the distribution has the component at all is said first: a name that cannot load there is not
 * worth renaming. (Aliases: the collector's `DeprecatedAlias` factories, core#14349.)
 */
export function nameStatus(catalogue: Catalogue, kind: Kind, type: string, target: NameTarget): NameStatus {
  const component = catalogue.find(kind, type);
  if (!component)
    return {
      is: "unknown",
      certain:
        compareVersions(target.collector, catalogue.asOf) <= 0 && !hasStrangers(catalogue, target.build),
    };
  return (
    availability(component, target, catalogue.asOf) ?? naming(catalogue, component, type, target.collector)
  );
}

/**
 * The name to write for a component in the collector version `collector`: the newest one that it surely knows. For a
 * version inside an uncertain range this is the old name, which works on both sides.
 */
export function nameAt(component: ComponentType, collector: string): string {
  const older = component.aliases.find((alias) => compareVersions(collector, surelyFrom(alias)) < 0);
  return older?.type ?? component.type;
}

/** Modules that the catalogue does not know may bring components of any name. */
function hasStrangers(catalogue: Catalogue, build: CustomBuild | undefined): boolean {
  if (!build) return false;
  const known = new Set(catalogue.components.map(({ module }) => module));
  return build.modules.some((module) => !known.has(module));
}

function availability(component: ComponentType, target: NameTarget, asOf: string): NameStatus | null {
  const { build } = target;
  if (build)
    return component.module === null || build.modules.includes(component.module)
      ? null
      : { is: "not-built", build: build.name, module: component.module };
  const own = component.distributions[target.distribution];
  if (own && covers(own, target.collector, asOf)) return null;
  const others = distributions.filter((name) => {
    const span = component.distributions[name];
    return span !== undefined && covers(span, target.collector, asOf);
  });
  if (own && compareVersions(target.collector, own.first) < 0 && others.length === 0)
    return { is: "not-yet", first: own.first };
  const last = own?.last ?? newest(Object.values(component.distributions).map((span) => span.last));
  const isGone = last !== null && last !== asOf && compareVersions(target.collector, last) > 0;
  return isGone && others.length === 0
    ? { is: "removed", last, instead: component.instead ?? null }
    : { is: "other-distribution", distributions: others };
}

const distributions: readonly Distribution[] = ["core", "contrib", "k8s", "otlp"];

/** A span that reaches the catalogue's own version is open: what comes later has not been read. */
function covers(span: Span, version: string, asOf: string): boolean {
  return (
    compareVersions(version, span.first) >= 0 &&
    (span.last === asOf || compareVersions(version, span.last) <= 0)
  );
}

function newest(versions: readonly string[]): string | null {
  return [...versions].sort(compareVersions).at(-1) ?? null;
}

function naming(catalogue: Catalogue, component: ComponentType, type: string, version: string): NameStatus {
  const plain = catalogue.renames.find(
    (rename) => rename.kind === component.kind && (rename.from === type || rename.to === type),
  );
  if (plain) return plainNaming(plain, type, version, component);
  const alias = component.aliases.find((old) => old.type === type);
  if (alias) {
    const isOld = compareVersions(version, surelyFrom(alias)) >= 0;
    return isOld ? { is: "deprecated", now: component.type, since: alias.since } : { is: "current" };
  }
  const older = component.aliases.find(
    (old) => compareVersions(version, old.since ?? old.notBefore ?? "0") < 0,
  );
  return older ? { is: "too-new", since: surelyFrom(older), use: older.type } : { is: "current" };
}

function plainNaming(
  rename: PlainRename,
  type: string,
  version: string,
  component: ComponentType,
): NameStatus {
  if (type === rename.from)
    return rename.by !== null && compareVersions(version, rename.by) >= 0
      ? { is: "removed", last: before(rename.notBefore), instead: component.type }
      : { is: "current" };
  return compareVersions(version, rename.notBefore) < 0
    ? { is: "too-new", since: rename.by ?? rename.notBefore, use: rename.from }
    : { is: "current" };
}

function surelyFrom(alias: Alias): string {
  return alias.since ?? alias.by ?? "0";
}

/** The minor release before one: collector releases count their minor up. */
function before(version: string): string {
  const [major = "0", minor = "0"] = version.split(".");
  return `${major}.${Number(minor) - 1}.0`;
}
