import type { Path } from "../../base/path";
import type { Kind, Signal } from "../../catalogue/types";
import type { Component, Hop, Pipeline, Ref, Tier, TierId, Topology } from "../../topology/types";
import { differingLeaves } from "./leaves";
import { asRenamed, renamesOf } from "./renames";

/** How something stands to the base. moved: a processor in another place of its pipeline. Places on the canvas are no difference. */
export type Mark = "same" | "added" | "removed" | "changed" | "moved";

/** One use of a component. `path` is the component's own; `settings` how many of them differ; `was`: its older name, null: it has none. */
export type MarkedNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly is: Mark;
  readonly path: Path;
  readonly settings: number;
  readonly was: string | null;
};

export type MarkedLane = {
  readonly id: string;
  readonly signal: Signal | null;
  readonly is: Mark;
  readonly receivers: readonly MarkedNode[];
  readonly processors: readonly MarkedNode[];
  readonly exporters: readonly MarkedNode[];
};

export type MarkedTier = {
  readonly id: TierId;
  readonly is: Mark;
  readonly lanes: readonly MarkedLane[];
  readonly extensions: readonly MarkedNode[];
};

/** `heard`: something listens where it leads. */
export type MarkedHop = {
  readonly id: string;
  readonly from: string;
  readonly tier: TierId;
  readonly to: TierId;
  readonly protocol: string;
  readonly tls: boolean | null;
  readonly heard: boolean;
  readonly is: Mark;
};

/** Both sides of a change as one picture: what stands on either side, and how it stands to the base. */
export type GraphChange = { readonly tiers: readonly MarkedTier[]; readonly hops: readonly MarkedHop[] };

export function graphChange(was: Topology, after: Topology): GraphChange {
  const renames = renamesOf(was, after);
  const before = asRenamed(was, renames);
  const names: Names = new Map(
    renames.map((each) => [`${each.after.tier} ${nameOf(each.after)}`, each.before.id]),
  );
  return {
    tiers: united(before.tiers, after.tiers, ({ id }) => id).map(([old, now]) => tierOf(old, now, names)),
    hops: united(before.hops, after.hops, ({ id }) => id).map(([old, now]) => hopOf(old, now)),
  };
}

/** Pairs of what stands on either side, in the order of now; what is gone stands behind what it stood behind. */
function united<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (each: T) => string,
): readonly (readonly [T | undefined, T | undefined])[] {
  const old = new Map(before.map((each) => [nameOf(each), each]));
  const now = new Set(after.map(nameOf));
  const pairs: [T | undefined, T | undefined][] = after.map((each) => [old.get(nameOf(each)), each]);
  for (const [index, each] of before.entries()) {
    if (now.has(nameOf(each))) continue;
    const previous = before[index - 1];
    const behind =
      previous === undefined
        ? -1
        : pairs.findIndex((pair) =>
            pair.some((one) => one !== undefined && nameOf(one) === nameOf(previous)),
          );
    pairs.splice(behind + 1, 0, [each, undefined]);
  }
  return pairs;
}

/** What components were called before, by tier, kind and id. */
type Names = ReadonlyMap<string, string>;

function tierOf(old: Tier | undefined, now: Tier | undefined, names: Names): MarkedTier {
  const settings = { counts: changedSettings(old, now), names };
  const lanes = united(old?.pipelines ?? [], now?.pipelines ?? [], ({ id }) => id);
  return {
    id: (now ?? old)?.id ?? "",
    is: present(old, now),
    lanes: lanes.map(([was, is]) => laneOf(was, is, settings)),
    extensions: nodesOf(old?.extensions ?? [], now?.extensions ?? [], "extension", settings, false),
  };
}

function laneOf(old: Pipeline | undefined, now: Pipeline | undefined, settings: Settings): MarkedLane {
  const list = (name: "receivers" | "processors" | "exporters", kind: Kind) =>
    nodesOf(old?.[name] ?? [], now?.[name] ?? [], kind, settings, name === "processors");
  return {
    id: (now ?? old)?.id ?? "",
    signal: (now ?? old)?.signal ?? null,
    is: present(old, now),
    receivers: list("receivers", "receiver"),
    processors: list("processors", "processor"),
    exporters: list("exporters", "exporter"),
  };
}

/** How many settings of a component differ, by kind and id; and what it was called. */
type Settings = { readonly counts: ReadonlyMap<string, number>; readonly names: Names };

function changedSettings(old: Tier | undefined, now: Tier | undefined): Settings["counts"] {
  const was = new Map((old?.components ?? []).map((each) => [nameOf(each), each]));
  return new Map(
    (now?.components ?? []).flatMap((each) => {
      const before = was.get(nameOf(each));
      return before ? [[nameOf(each), differingLeaves(before.config, each.config).length] as const] : [];
    }),
  );
}

function nameOf({ kind, id }: Pick<Component, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** `ordered`: another order is a difference. */
function nodesOf(
  old: readonly Ref[],
  now: readonly Ref[],
  kind: Kind,
  settings: Settings,
  ordered: boolean,
): readonly MarkedNode[] {
  const moved = ordered ? outOfOrder(old, now) : new Set<string>();
  return united(old, now, ({ id }) => id).map(([was, is]) => {
    const ref = is ?? was;
    const found = ref?.component;
    const id = ref?.id ?? "";
    const count = is && was && found ? (settings.counts.get(nameOf(found)) ?? 0) : 0;
    const name = (is && found && settings.names.get(`${found.tier} ${nameOf(found)}`)) ?? null;
    const mark = present(was, is);
    return {
      id,
      kind: found?.kind ?? kind,
      is: mark !== "same" ? mark : count > 0 || name !== null ? "changed" : moved.has(id) ? "moved" : "same",
      path: found?.at ?? ref?.at ?? [],
      settings: count,
      was: name,
    };
  });
}

/** What stands on both sides, but for the longest run that kept its order. */
function outOfOrder(old: readonly Ref[], now: readonly Ref[]): ReadonlySet<string> {
  const places = new Map(old.map(({ id }, index) => [id, index]));
  const both = now.filter(({ id }) => places.has(id)).map(({ id }) => ({ id, at: places.get(id) ?? 0 }));
  const best: { readonly id: string; readonly at: number }[][] = [];
  for (const each of both) {
    const before = best.filter((run) => (run.at(-1)?.at ?? 0) < each.at);
    const longest = before.reduce<(typeof best)[number]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, each]);
  }
  const kept = new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []).map(({ id }) => id));
  return new Set(both.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
}

function hopOf(old: Hop | undefined, now: Hop | undefined): MarkedHop {
  const hop = now ?? old;
  if (!hop) throw new Error("A pair without either side.");
  const mark = present(old, now);
  return {
    id: hop.id,
    from: hop.from.id,
    tier: hop.from.tier,
    to: hop.to,
    protocol: hop.protocol,
    tls: hop.tls,
    heard: hop.receiver !== null,
    is: mark === "same" && old && now && wayOf(old) !== wayOf(now) ? "changed" : mark,
  };
}

function wayOf({ protocol, tls, balancing, receiver, endpoint }: Hop): string {
  return JSON.stringify([protocol, tls, balancing, receiver?.id ?? null, endpoint.text]);
}

function present(old: unknown, now: unknown): "same" | "added" | "removed" {
  return old === undefined ? "added" : now === undefined ? "removed" : "same";
}
