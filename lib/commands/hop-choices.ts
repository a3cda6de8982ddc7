import { words, type Words } from "../base/words";
import { tlsFiles, usesTls, type HopWish } from "./hop-settings";
import { useAt, type NodeEnd, type Use } from "./places";
import { hostOf, planTierConnection } from "./tier-connection";
import type { CommandContext } from "./types";

/** One way in which a new hop could send. */
export type HopChoice = {
  readonly key: string;
  readonly wish: HopWish;
  readonly name: Words;
  readonly does: Words;
  readonly refusal: Words | null;
};

/**
 * The ways in which a line between two tiers could be made, the best for what stands behind it first. Null where there is
 * nothing to choose: it cannot be drawn, or an exporter that leads there is at hand.
 */
export function hopChoices(from: NodeEnd, to: NodeEnd, context: CommandContext): readonly HopChoice[] | null {
  const plain = planTierConnection(from, to, context);
  const target = useAt(context, to);
  if (!plain.ok || !target.ok) return null;
  const makes = plain.value.edits.some(
    (edit) => "op" in edit && edit.op === "set" && edit.tier === from.tier && edit.path[0] === "exporters",
  );
  if (!makes) return null;
  const state = wholeTraces(target.value);
  const encrypted = target.value.pipeline.receivers.some(
    ({ component }) => component && usesTls(component.config),
  );
  const wishes: readonly HopWish[] = (state === null ? [false] : [true, false]).flatMap((balance) =>
    (encrypted ? [true, false] : [false, true]).map((tls) => ({ tls, balance })),
  );
  return wishes.map((wish) => {
    const planned = planTierConnection(from, to, context, wish);
    const secure = wish.tls ? "ca" : encrypted ? "system" : "plain";
    return {
      key: `${wish.balance} ${wish.tls}`,
      wish,
      name: words(wish.balance ? "command.hop-by-trace" : "command.hop-by-service", {}),
      does: words(doing[`${wish.balance ? "balanced" : "single"} ${secure}`] ?? "", {
        host: hostOf(target.value.tier, context),
        file: tlsFiles.ca,
        id: state ?? "",
      }),
      refusal: planned.ok ? null : planned.error.message,
    };
  });
}

const doing: Readonly<Record<string, string>> = {
  "single plain": "command.hop-plain",
  "single ca": "command.hop-ca",
  "single system": "command.hop-system",
  "balanced plain": "command.hop-balanced-plain",
  "balanced ca": "command.hop-balanced-ca",
  "balanced system": "command.hop-balanced-system",
};

/** What in the pipeline needs all spans of a trace in one pod; null: nothing does. */
function wholeTraces({ pipeline }: Use): string | null {
  if (pipeline.signal !== "traces") return null;
  const refs = [...pipeline.processors, ...pipeline.exporters];
  return refs.find(({ component }) => component && perTrace.has(component.canonical))?.id ?? null;
}

/** Components of contrib that decide or count by whole traces. */
const perTrace = new Set(["tail_sampling", "groupbytrace", "service_graph"]);
