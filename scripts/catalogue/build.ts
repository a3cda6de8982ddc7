import type {
  Alias,
  CatalogueData,
  ComponentType,
  Distribution,
  Kind,
  Span,
  Stability,
} from "../../lib/catalogue/types";

/** What we keep of the collected component table: `tools/catalogue/data/components.json`. Versions as collected, with "v". */
export type CollectedComponents = {
  readonly origin: string;
  readonly asOf: string;
  readonly components: readonly CollectedComponent[];
};
type CollectedComponent = {
  readonly kind: Kind;
  /** Null: a module whose type name nobody has read yet. */
  readonly type: string | null;
  readonly module: string;
  readonly aliases: readonly { readonly type: string }[];
  readonly signals: Readonly<Record<string, Stability>>;
  readonly distributions: Readonly<Partial<Record<Distribution, Span>>>;
};

/** `tools/catalogue/data/renames.json`: what was read by hand. Versions without "v". */
export type Renames = {
  readonly aliases: readonly ({ readonly kind: Kind; readonly old: string; readonly new: string } & (
    { readonly since: string } | { readonly notBefore: string; readonly by: string }
  ))[];
  readonly plain: CatalogueData["renames"];
  readonly instead: readonly { readonly kind: Kind; readonly type: string; readonly instead: string }[];
};

/**
 * The published catalogue of the two collected tables. Throws where they contradict each other: an alias that only one of
 * them knows, a replacement of a component that does not exist.
 */
export function buildCatalogue(collected: CollectedComponents, renames: Renames): CatalogueData {
  const components = collected.components
    .filter((component): component is CollectedComponent & { type: string } => component.type !== null)
    .map((component) => published(component, component.type, renames))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.type, b.type));
  const known = new Set(components.map(({ kind, type }) => `${kind} ${type}`));
  const strays = [
    ...renames.aliases.map((alias) => `${alias.kind} ${alias.new}`),
    ...renames.instead.map((entry) => `${entry.kind} ${entry.type}`),
  ].filter((name) => !known.has(name));
  if (strays.length > 0)
    throw new Error(`Renames of components that are not collected: ${strays.join(", ")}`);
  return { schema: 1, asOf: bare(collected.asOf), renames: renames.plain, components };
}

/** The part of a collected table that the catalogue needs, in a fixed order. */
export function keepNeeded(collected: CollectedComponents, origin: string): CollectedComponents {
  return {
    origin,
    asOf: collected.asOf,
    components: collected.components.map(({ kind, type, module, aliases, signals, distributions }) => ({
      kind,
      type,
      module,
      aliases: aliases.map((alias) => ({ type: alias.type })),
      signals,
      distributions: spansOf(distributions, (version) => version),
    })),
  };
}

function published(component: CollectedComponent, type: string, renames: Renames): ComponentType {
  const { kind, module } = component;
  const mine = renames.aliases.filter((alias) => alias.kind === kind && alias.new === type);
  const unread = component.aliases.filter((alias) => !mine.some((known) => known.old === alias.type));
  if (unread.length > 0) throw new Error(`No version is given for ${kind} alias ${unread[0]?.type}`);
  const instead = renames.instead.find((entry) => entry.kind === kind && entry.type === type)?.instead;
  return {
    kind,
    type,
    aliases: mine.map(({ old, ...when }): Alias =>
      "since" in when
        ? { type: old, since: when.since }
        : { type: old, since: null, notBefore: when.notBefore, by: when.by },
    ),
    // Extensions carry no signals; the few without a read stability still are extensions.
    signals:
      kind === "extension" && Object.keys(component.signals).length === 0
        ? { extension: "unknown" }
        : component.signals,
    distributions: spansOf(component.distributions, bare),
    module,
    ...(instead === undefined ? {} : { instead }),
  };
}

function bare(version: string): string {
  return version.replace(/^v/, "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function spansOf(
  distributions: CollectedComponent["distributions"],
  change: (version: string) => string,
): ComponentType["distributions"] {
  const spans: Partial<Record<Distribution, Span>> = {};
  for (const name of ["core", "contrib", "k8s", "otlp"] as const) {
    const span = distributions[name];
    if (span) spans[name] = { first: change(span.first), last: change(span.last) };
  }
  return spans;
}
