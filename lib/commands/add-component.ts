import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Kind } from "../catalogue/types";
import type { Slot } from "./slot";
import type { Pipeline, Tier } from "../topology/types";
import type { Change, Edit } from "../workspace/types";
import { insert, set } from "../yaml/edit";
import { freeId, typeFor } from "./component-ids";
import {
  componentOf,
  fitsSlot,
  focusOn,
  inTier,
  listIndex,
  liveTier,
  pipelineOf,
  sectionOf,
  slotOf,
} from "./places";
import { startingFacts } from "./starting-facts";
import { startingSettings } from "./starting-settings";
import { checkSupport } from "./support";
import { command, type CommandContext } from "./types";
import { usualIndex } from "./usual-index";

export type AddComponentArgs = {
  readonly tier: string;
  readonly kind: Kind;
  /** Any name of the component; the one that the tier's collector knows is written. */
  readonly type: string;
  /** Where it is mentioned; left out, it is only defined. Extensions go to `service.extensions` without it. */
  readonly pipeline?: string;
  /** Position in the list as drawn; left out, where such a component usually stands. */
  readonly index?: number;
  /** A component that is defined already: it is mentioned once more. */
  readonly id?: string;
  /** For connectors: "exporters", where data enters it (the default), or "receivers". */
  readonly slot?: Slot;
};

/** Defines a component with settings that start, and puts it into a pipeline. */
export const addComponent = command<AddComponentArgs>({
  id: "add-component",
  title: { en: "Add component", ko: "컴포넌트 추가" },
  plan(args, context) {
    const tier = liveTier(context, args.tier);
    if (!tier.ok) return tier;
    const definition = defined(args, tier.value, context);
    if (!definition.ok) return definition;
    const { id, edits } = definition.value;
    if (args.kind === "extension") return enable(tier.value, id, edits);
    if (args.pipeline !== undefined) return mention(args, tier.value, definition.value, context);
    if (edits.length === 0) return err({ reason: "exists", message: words("command.taken", { id }) });
    return ok({
      label: words("command.define", { id, tier: tier.value.id }),
      edits,
      capture: { as: "step" },
      focus: focusOn(tier.value.id, [sectionOf(args.kind), id], "key"),
    });
  },
});

type Definition = { readonly id: string; readonly type: string; readonly edits: readonly Edit[] };

function defined(
  { kind, type, id }: AddComponentArgs,
  tier: Tier,
  context: CommandContext,
): Result<Definition, Refusal> {
  if (id !== undefined) {
    const component = componentOf(tier, kind, id);
    return component.ok ? ok({ id, type: component.value.type, edits: [] }) : component;
  }
  const name = typeFor(kind, type, tier.target, context.catalogue);
  if (!name.ok) return name;
  const fresh = freeId(tier, kind, name.value);
  const settings = startingSettings(kind, context.catalogue.canonical(kind, name.value), tier, context);
  const facts = startingFacts(kind, context.catalogue.canonical(kind, name.value), tier);
  const edit = inTier(tier.id, set([sectionOf(kind), fresh], settings));
  return ok({ id: fresh, type: name.value, edits: [edit, ...facts] });
}

function mention(
  { kind, pipeline: pipelineId = "", index, slot = slotOf(kind) ?? "exporters" }: AddComponentArgs,
  tier: Tier,
  { id, type, edits }: Definition,
  { catalogue }: CommandContext,
): Result<Change, Refusal> {
  const found = pipelineOf(tier, pipelineId);
  if (!found.ok) return found;
  const pipeline: Pipeline = found.value;
  if (!fitsSlot(kind, slot))
    return err({ reason: "not-allowed", message: words("command.wrong-list", { id, kind, slot }) });
  const unsupported = checkSupport({ kind, type, id }, pipeline, slot, catalogue);
  if (unsupported) return err(unsupported);
  if (pipeline[slot].some((ref) => ref.id === id))
    return err({ reason: "exists", message: words("command.there-already", { id, pipeline: pipeline.id }) });
  const wanted = index ?? usualIndex(catalogue.canonical(kind, type), pipeline, slot);
  const at = listIndex(pipeline, slot, Math.max(0, Math.min(wanted, pipeline[slot].length)));
  return ok({
    label: words("command.add-component", { id, pipeline: pipeline.id }),
    edits: [...edits, inTier(tier.id, insert([...pipeline.at, slot], at, id))],
    capture: { as: "step" },
    focus: focusOn(tier.id, [...pipeline.at, slot, at]),
  });
}

function enable(tier: Tier, id: string, edits: readonly Edit[]): Result<Change, Refusal> {
  if (tier.extensions.some((ref) => ref.id === id))
    return err({ reason: "exists", message: words("command.extension-on", { id, tier: tier.id }) });
  const last = tier.extensions.at(-1)?.at.at(-1);
  const at = typeof last === "number" ? last + 1 : 0;
  return ok({
    label: words("command.add-extension", { id, tier: tier.id }),
    edits: [...edits, inTier(tier.id, insert(["service", "extensions"], at, id))],
    capture: { as: "step" },
    focus: focusOn(tier.id, ["extensions", id], "key"),
  });
}
