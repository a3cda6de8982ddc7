import { formatPath } from "../base/path";
import type { Component, Pipeline, Ref, Tier } from "../topology/types";
import type { Edit } from "../workspace/types";
import { remove } from "../yaml/edit";
import { inTier } from "./places";
import type { Slot } from "./slot";

/** A pipeline that was left without receivers or without exporters: the collector does not start with it. */
export type Emptied = { readonly pipeline: Pipeline; readonly slot: "receivers" | "exporters" };

/** What becomes of pipelines that are left without receivers or exporters. */
export type OnEmptied = "keep" | "delete";

export type Withdrawal = {
  /** Takes out the mentions and, where asked for, the emptied pipelines. */
  readonly edits: readonly Edit[];
  readonly emptied: readonly Emptied[];
  /** What nothing mentions any more: of what was asked for, and connectors that went along. */
  readonly unused: readonly Component[];
};

/**
 * What follows when mentions go. A connector that is left with one side only loses that, too: the collector refuses it
 * ("used as exporter … but not used in any supported receiver pipeline").
 */
export function withdraw(tier: Tier, refs: readonly Ref[], onEmptied: OnEmptied): Withdrawal {
  const uses = tier.pipelines.flatMap((pipeline) =>
    slots.flatMap((slot) => pipeline[slot].map((ref) => ({ pipeline, slot, ref }))),
  );
  const gone = new Set(refs.map(keyOf));
  const deleted = new Set<Pipeline>();
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const { ref } of halfConnectors(uses, gone)) gone.add(keyOf(ref));
    if (onEmptied === "keep") continue;
    for (const { pipeline } of emptiedIn(tier, gone)) {
      deleted.add(pipeline);
      for (const use of uses) if (use.pipeline === pipeline) gone.add(keyOf(use.ref));
    }
  }
  // From the end, so that an earlier removal does not shift a later one.
  const mentions = uses.filter(({ pipeline, ref }) => gone.has(keyOf(ref)) && !deleted.has(pipeline));
  const places = [...mentions.map(({ ref }) => ref.at), ...[...deleted].map(({ at }) => at)];
  const left = new Set(uses.filter(({ ref }) => !gone.has(keyOf(ref))).map(({ ref }) => ref.component));
  const cut = uses.filter(({ ref }) => gone.has(keyOf(ref)) && ref.component?.kind === "connector");
  const touched = new Set([...refs, ...cut.map(({ ref }) => ref)].map(({ component }) => component));
  return {
    edits: places.toReversed().map((at) => inTier(tier.id, remove(at))),
    emptied: emptiedIn(tier, gone),
    unused: [...touched].filter((each): each is Component => each !== null && !left.has(each)),
  };
}

type Use = { readonly pipeline: Pipeline; readonly slot: Slot; readonly ref: Ref };

const slots: readonly Slot[] = ["receivers", "processors", "exporters"];

function halfConnectors(uses: readonly Use[], gone: ReadonlySet<string>): readonly Use[] {
  const left = uses.filter(({ ref }) => !gone.has(keyOf(ref)));
  const cut = new Set(uses.filter(({ ref }) => gone.has(keyOf(ref))).map(({ ref }) => ref.component));
  return left.filter(({ slot, ref }) => {
    const { component } = ref;
    if (component?.kind !== "connector" || !cut.has(component)) return false;
    return !left.some((other) => other.ref.component === component && other.slot !== slot);
  });
}

function emptiedIn(tier: Tier, gone: ReadonlySet<string>): readonly Emptied[] {
  return tier.pipelines.flatMap((pipeline) =>
    (["receivers", "exporters"] as const).flatMap((slot): readonly Emptied[] => {
      const refs = pipeline[slot];
      const empty = refs.length > 0 && refs.every((ref) => gone.has(keyOf(ref)));
      return empty ? [{ pipeline, slot }] : [];
    }),
  );
}

function keyOf({ at }: Ref): string {
  return formatPath(at);
}
