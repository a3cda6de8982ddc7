import { at, type Json } from "../../base/json";
import { formatPath } from "../../base/path";
import type { Component, Hop, Pipeline, Tier, Topology } from "../../topology/types";
import type { Workspace } from "../../workspace/types";
import { brief, differingLeaves, sameJson } from "./leaves";
import { riskOfComponent, riskOfFact, riskOfSetting, risks, type Risk } from "./risk";
import { makeChange as make } from "./make-change";
import { asRenamed, renameChanges, renamesOf } from "./renames";
import { scaleChanges } from "./scale-changes";
import type { Change, ChangeKind } from "./types";

/** One side of a comparison: a design and what it means. `design: null` is the empty base. */
export type Side = { readonly design: Workspace | null; readonly topology: Topology };

/**
 * What differs in meaning, as sentences, riskiest first. Comments, blanks, the order of keys, and where nodes stand on the canvas
 * are no change. Order within pipelines is. A component that is called by another name of its type is the same component.
 */
export function meaningChanges(was: Side, after: Side): readonly Change[] {
  const renames = renamesOf(was.topology, after.topology);
  const before = { ...was, topology: asRenamed(was.topology, renames) };
  const old = new Map(before.topology.tiers.map((tier) => [tier.id, tier]));
  const now = new Map(after.topology.tiers.map((tier) => [tier.id, tier]));
  const tiers = [...new Set([...now.keys(), ...old.keys()])];
  const found = [
    ...tiers.flatMap((id) => tierChanges(id, old.get(id), now.get(id))),
    ...tiers.flatMap((id) => factChanges(id, factsOf(before, id), factsOf(after, id))),
    ...hopChanges(before.topology.hops, after.topology.hops),
    ...scaleChanges(before.topology, after.topology),
    ...renameChanges(renames),
  ];
  return found.toSorted((a, b) => risks.indexOf(a.risk) - risks.indexOf(b.risk));
}

function tierChanges(id: string, old: Tier | undefined, now: Tier | undefined): readonly Change[] {
  if (!old && !now) return [];
  const whole =
    old && now
      ? targetChanges(old, now)
      : [make(now ? "added" : "removed", "tier", id, [], "destinations", {})];
  return [
    ...whole,
    ...componentChanges(id, old?.components ?? [], now?.components ?? []),
    ...pipelineChanges(id, old?.pipelines ?? [], now?.pipelines ?? []),
    ...extensionChanges(id, old, now),
    ...serviceChanges(id, old, now),
  ];
}

function targetChanges({ target: old }: Tier, { id, target: now }: Tier): readonly Change[] {
  const [before, after] = [old, now].map((each) => `${each.collector} (${each.distribution})`);
  if (before === after) return [];
  return [make("changed", "version", id, [], "other", { before: before ?? "", after: after ?? "" })];
}

function componentChanges(
  tier: string,
  old: readonly Component[],
  now: readonly Component[],
): readonly Change[] {
  const before = new Map(old.map((component) => [nameOf(component), component]));
  const after = new Map(now.map((component) => [nameOf(component), component]));
  const gone = old.filter((component) => !after.has(nameOf(component)));
  return [
    ...gone.map((component) => componentChange("removed", tier, component)),
    ...now.flatMap((component) => {
      const was = before.get(nameOf(component));
      return was ? settingChanges(tier, was, component) : [componentChange("added", tier, component)];
    }),
  ];
}

function nameOf({ kind, id }: Component): string {
  return `${kind} ${id}`;
}

function componentChange(is: ChangeKind, tier: string, component: Component): Change {
  const { kind, id, at } = component;
  return make(is, "component", tier, at, riskOfComponent(component), { kind, id });
}

function settingChanges(tier: string, old: Component, now: Component): readonly Change[] {
  return differingLeaves(old.config, now.config).map(({ path, name, before, after }) => {
    const unit = name.at(-1) === "sampling_percentage" ? " %" : "";
    const params = {
      kind: now.kind,
      id: now.id,
      setting: formatPath(name),
      before: `${brief(before)}${unit}`,
      after: `${brief(after)}${unit}`,
    };
    const is = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    return make(is, "setting", tier, [...now.at, ...path], riskOfSetting(now, path), params);
  });
}

function pipelineChanges(
  tier: string,
  old: readonly Pipeline[],
  now: readonly Pipeline[],
): readonly Change[] {
  const before = new Map(old.map((pipeline) => [pipeline.id, pipeline]));
  const after = new Map(now.map((pipeline) => [pipeline.id, pipeline]));
  const gone = old.filter(({ id }) => !after.has(id));
  return [
    ...gone.map(({ id, at }) => make("removed", "pipeline", tier, at, "loss", { id })),
    ...now.flatMap((pipeline) => {
      const was = before.get(pipeline.id);
      if (!was) return [make("added", "pipeline", tier, pipeline.at, "other", { id: pipeline.id })];
      return lists.flatMap((list) => listChange(tier, list, was, pipeline));
    }),
  ];
}

const lists = ["receivers", "processors", "exporters"] as const;

function listChange(
  tier: string,
  list: (typeof lists)[number],
  old: Pipeline,
  now: Pipeline,
): readonly Change[] {
  const [before, after] = [old, now].map((each) => each[list].map(({ id }) => id));
  if (!before || !after || sameJson(before, after)) return [];
  const reordered = sameJson(before.toSorted(), after.toSorted());
  // The order of receivers and of exporters means nothing.
  if (reordered && list !== "processors") return [];
  const risk = list === "exporters" ? "destinations" : list === "receivers" ? "loss" : "other";
  const params = { id: now.id, list, before: said(before), after: said(after) };
  return [make(reordered ? "moved" : "changed", "list", tier, [...now.at, list], risk, params)];
}

function extensionChanges(tier: string, old?: Tier, now?: Tier): readonly Change[] {
  const [before, after] = [old, now].map((each) => (each?.extensions ?? []).map(({ id }) => id));
  if (!before || !after || sameJson(before.toSorted(), after.toSorted())) return [];
  const params = { before: said(before), after: said(after) };
  return [make("changed", "extensions", tier, ["service", "extensions"], "other", params)];
}

function serviceChanges(tier: string, old?: Tier, now?: Tier): readonly Change[] {
  if (!old || !now) return [];
  return differingLeaves(telemetryOf(old), telemetryOf(now), ["service", "telemetry"]).map((leaf) =>
    make("changed", "telemetry", tier, leaf.path, "other", {
      setting: formatPath(leaf.name),
      before: brief(leaf.before),
      after: brief(leaf.after),
    }),
  );
}

function telemetryOf({ config }: Tier): Json | undefined {
  return at(config, "service", "telemetry");
}

function factsOf({ design }: Side, tier: string): Readonly<Record<string, Json>> {
  return design?.tiers.find(({ id }) => id === tier)?.facts ?? {};
}

function factChanges(
  tier: string,
  old: Readonly<Record<string, Json>>,
  now: Readonly<Record<string, Json>>,
): readonly Change[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((fact) => {
    const [before, after] = [old[fact], now[fact]];
    if (sameJson(before, after)) return [];
    const params = { fact, before: brief(before), after: brief(after) };
    return [{ ...make("changed", "fact", tier, [], riskOfFact(fact), params), fact }];
  });
}

function hopChanges(old: readonly Hop[], now: readonly Hop[]): readonly Change[] {
  const before = new Map(old.map((hop) => [hop.id, hop]));
  const after = new Map(now.map((hop) => [hop.id, hop]));
  return [
    ...old.filter(({ id }) => !after.has(id)).map((hop) => hopChange("removed", hop, "gone")),
    ...now.flatMap((hop) => {
      const was = before.get(hop.id);
      if (!was) return [hopChange("added", hop, "new")];
      const said = [
        ...(was.receiver && !hop.receiver ? [hopChange("changed", hop, "unheard")] : []),
        ...(!was.receiver && hop.receiver ? [hopChange("changed", hop, "heard")] : []),
        ...(was.tls === true && hop.tls === false ? [hopChange("changed", hop, "plain")] : []),
        ...(was.tls === false && hop.tls === true ? [hopChange("changed", hop, "encrypted")] : []),
      ];
      return said;
    }),
  ];
}

function hopChange(is: ChangeKind, hop: Hop, how: string): Change {
  const risk: Risk = how === "unheard" || how === "gone" ? "loss" : "destinations";
  const params = { how, from: hop.from.id, tier: hop.from.tier, to: hop.to };
  return { ...make(is, "hop", hop.from.tier, hop.from.at, risk, params), hop: hop.id };
}

function said(ids: readonly string[]): string {
  return ids.length === 0 ? "—" : ids.join(", ");
}
