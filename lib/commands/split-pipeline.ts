import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words, type WordParams } from "../base/words";
import type { Pipeline, Tier } from "../topology/types";
import { insert, remove, set, type YamlEdit } from "../yaml/edit";
import { patch } from "../yaml/patch";
import { sourceAt, withSource } from "../yaml/source";
import { freeId, isComponentName, typeFor } from "./component-ids";
import { focusOn, inTier, listIndex, useAt, type NodeEnd } from "./places";
import { splitRefusal } from "./split-refusal";
import { command, type CommandContext } from "./types";

export type SplitPipelineArgs = NodeEnd & {
  /** What stands after the slash in the new pipeline's id; left out, the first free number. */
  readonly name?: string;
};

/**
 * Splits a pipeline in two of the same signal, joined by a `forward` connector. At a processor: it and all that follow go to
 * the second one. At an exporter: that exporter alone does, the others stay. What moves takes its comments along.
 */
export const splitPipeline = command<SplitPipelineArgs>({
  id: "split-pipeline",
  title: { en: "Split pipeline here", ko: "여기에서 파이프라인 분할" },
  plan(args, context) {
    const use = useAt(context, args);
    if (!use.ok) return use;
    const { tier, pipeline } = use.value;
    const refused = splitRefusal(use.value, args);
    if (refused) return err(refused);
    const id = secondId(tier, pipeline, args.name);
    if (!id.ok) return id;
    const connector = forwardFor(tier, context);
    if (!connector.ok) return connector;
    const text = context.workspace.tiers.find((each) => each.id === tier.id)?.yaml ?? "";
    const second = ["service", "pipelines", id.value];
    const written = withSecond(text, { pipeline, second, connector: connector.value.id }, args);
    if (!written.ok) return written;
    return ok({
      label: words("command.split", { pipeline: pipeline.id, second: id.value, id: connector.value.id }),
      texts: { [tier.id]: written.value },
      edits: [
        ...connector.value.edits.map((edit) => inTier(tier.id, edit)),
        ...taken(pipeline, args, connector.value.id).map((edit) => inTier(tier.id, edit)),
      ],
      capture: { as: "step" },
      focus: focusOn(tier.id, second, "key"),
    });
  },
});

/** What leaves the first pipeline, from the end. */
function taken(pipeline: Pipeline, { slot, index }: NodeEnd, connector: string): readonly YamlEdit[] {
  const exporters = [...pipeline.at, "exporters"];
  if (slot === "exporters") {
    const { at = exporters } = pipeline.exporters[index] ?? {};
    const last = pipeline.exporters.length === 1;
    if (last) return [remove(exporters), set(exporters, [connector])];
    return [
      remove(at),
      insert(exporters, listIndex(pipeline, slot, pipeline.exporters.length) - 1, connector),
    ];
  }
  const moved = pipeline.processors.slice(index).map(({ at }) => remove(at));
  // The whole pair first: a comment on it speaks of what went to the second pipeline.
  return [...moved.toReversed(), remove(exporters), set(exporters, [connector])];
}

type Split = { readonly pipeline: Pipeline; readonly second: Path; readonly connector: string };

/** The text with the second pipeline in it: a copy of the first, comments and all, less what stays there. */
function withSecond(
  text: string,
  { pipeline, second, connector }: Split,
  { slot, index }: NodeEnd,
): Result<string, Refusal> {
  const source = sourceAt(text, pipeline.at);
  const stays = (slot === "processors" ? pipeline.processors.slice(0, index) : pipeline.processors).map(
    ({ at }) => remove(at.slice(pipeline.at.length)),
  );
  const others = pipeline.exporters
    .filter((_, place) => slot === "exporters" && place !== index)
    .map(({ at }) => remove(at.slice(pipeline.at.length)));
  const flow = source.trimStart().startsWith("{");
  const edits = [...stays.toReversed(), ...others.toReversed()];
  const rest = patch(source.endsWith("\n") ? source : `${source}\n`, [
    ...edits,
    flow || pipeline.receivers.length === 0 ? set(["receivers"], [connector]) : remove(["receivers"]),
  ]);
  if (!rest.ok) return rest;
  const whole =
    flow || pipeline.receivers.length === 0 ? rest.value : `receivers: [${connector}]\n${rest.value}`;
  return withSource(text, second, whole);
}

/** A `forward` that nothing uses yet, or a new one: one in use would mix this pipeline with others. */
function forwardFor(
  tier: Tier,
  { catalogue }: CommandContext,
): Result<{ readonly id: string; readonly edits: readonly YamlEdit[] }, Refusal> {
  const idle = tier.components.find(
    (component) =>
      component.kind === "connector" && component.canonical === "forward" && !isUsed(tier, component.id),
  );
  if (idle) return ok({ id: idle.id, edits: [] });
  const type = typeFor("connector", "forward", tier.target, catalogue);
  if (!type.ok) return type;
  const id = freeId(tier, "connector", type.value);
  return ok({ id, edits: [set(["connectors", id], {})] });
}

function isUsed(tier: Tier, id: string): boolean {
  return tier.pipelines.some(({ receivers, exporters }) =>
    receivers.concat(exporters).some((ref) => ref.id === id),
  );
}

function secondId(tier: Tier, { id, signal }: Pipeline, name: string | undefined): Result<string, Refusal> {
  const taken = new Set(tier.pipelines.map((each) => each.id));
  const [type = id] = id.split("/");
  if (name === undefined)
    for (let number = 2; ; number++) {
      const free = `${id}${id === type ? "/" : "-"}${number}`;
      if (!taken.has(free)) return ok(free);
    }
  const wanted = `${signal ?? type}/${name}`;
  if (!isComponentName(name)) return refuse("not-allowed", "command.pipeline-name", { name });
  return taken.has(wanted)
    ? refuse("exists", "command.pipeline-taken", { pipeline: wanted, tier: tier.id })
    : ok(wanted);
}

function refuse(reason: Refusal["reason"], id: string, params: WordParams): Result<never, Refusal> {
  return err({ reason, message: words(id, params) });
}
