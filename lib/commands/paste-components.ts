import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import { parseId } from "../topology/component-id";
import type { Pipeline, Tier } from "../topology/types";
import type { Change } from "../workspace/types";
import { insert } from "../yaml/edit";
import { withSource } from "../yaml/source";
import { clippedIn, type Clipped } from "./clip";
import { copyNames } from "./copy-name";
import { focusOn, inTier, listIndex, liveTier, pipelineOf, sectionOf, slotOf } from "./places";
import type { Slot } from "./slot";
import { checkSupport } from "./support";
import { command, type CommandContext } from "./types";
import { usualIndex } from "./usual-index";

export type PasteComponentsArgs = {
  readonly tier: string;
  /** Sections of components as YAML, `clipOf` makes one. */
  readonly text: string;
  /** Where they are mentioned, in the lists of their kinds; left out, they are only defined. */
  readonly pipeline?: string;
  /** Position in the list, for one component; left out, where such a component usually stands. */
  readonly index?: number;
};

/** Puts copied components into a tier, with new names where theirs are taken; comments come along. */
export const pasteComponents = command<PasteComponentsArgs>({
  id: "paste-components",
  title: { en: "Paste components", ko: "컴포넌트 붙여 넣기" },
  plan(args, context) {
    const tier = liveTier(context, args.tier);
    if (!tier.ok) return tier;
    const clipped = clippedIn(args.text);
    if (!clipped) return err({ reason: "not-allowed", message: words("command.nothing-to-paste") });
    const pipeline = args.pipeline === undefined ? null : pipelineOf(tier.value, args.pipeline);
    if (pipeline && !pipeline.ok) return pipeline;
    const refusal = pipeline && refusalOf(clipped, pipeline.value, context);
    if (refusal) return err(refusal);
    return paste(clipped, tier.value, pipeline?.value ?? null, args.index, context);
  },
});

function paste(
  clipped: readonly Clipped[],
  tier: Tier,
  pipeline: Pipeline | null,
  index: number | undefined,
  { workspace, catalogue }: CommandContext,
): Result<Change, Refusal> {
  let text = workspace.tiers.find(({ id }) => id === tier.id)?.yaml ?? "";
  const edits = [];
  const names: string[] = [];
  const unplaced: string[] = [];
  const nameOf = copyNames(tier);
  const taken: { readonly slot: Slot; readonly place: number }[] = [];
  for (const { kind, id, source } of clipped) {
    const name = nameOf(kind, id);
    names.push(name);
    const written = withSource(text, [sectionOf(kind), name], source);
    if (!written.ok) return written;
    text = written.value;
    const slot = slotOf(kind);
    if (!pipeline || slot === null) continue;
    if (checkSupport({ kind, type: parseId(name).type, id: name }, pipeline, slot, catalogue)) {
      unplaced.push(name);
      continue;
    }
    const canonical = catalogue.canonical(kind, parseId(name).type);
    const place = Math.min(index ?? usualIndex(canonical, pipeline, slot), pipeline[slot].length);
    // What came before it into the same list has moved its place on: the order of the clip stays.
    const before = taken.filter((other) => other.slot === slot && other.place <= place).length;
    taken.push({ slot, place });
    edits.push(
      inTier(tier.id, insert([...pipeline.at, slot], listIndex(pipeline, slot, place) + before, name)),
    );
  }
  const [first = ""] = names;
  const kind = clipped[0]?.kind ?? "receiver";
  return ok({
    label: labelOf(names, unplaced, tier.id, pipeline?.id ?? ""),
    texts: { [tier.id]: text },
    edits,
    capture: { as: "step" },
    focus: focusOn(tier.id, [sectionOf(kind), first], "key"),
  });
}

/** What was pasted; and what could not go into the pipeline, and is in the file only. */
function labelOf(
  names: readonly string[],
  unplaced: readonly string[],
  tier: string,
  pipeline: string,
): Words {
  const ids = names.join(", ");
  if (unplaced.length === 0) return words("command.paste", { ids, tier });
  const params = { ids, tier, pipeline, unplaced: unplaced.join(", "), count: unplaced.length };
  return words("command.paste-partly", params);
}

/** Why not one of them could stand in the pipeline; null: at least one can, or it is no matter of pipelines. */
function refusalOf(
  clipped: readonly Clipped[],
  pipeline: Pipeline,
  { catalogue }: CommandContext,
): Refusal | null {
  const reasons = clipped.map(({ kind, id }) => {
    const slot = slotOf(kind);
    return slot === null
      ? null
      : checkSupport({ kind, type: parseId(id).type, id }, pipeline, slot, catalogue);
  });
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}
