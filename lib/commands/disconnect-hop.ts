import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Signal } from "../catalogue/types";
import type { Hop, Ref, Tier } from "../topology/types";
import { focusOn, liveTier } from "./places";
import { command, type CommandContext } from "./types";
import { withdraw } from "./withdrawal";

export type DisconnectHopArgs = {
  readonly hop: string;
  /** Only what is sent of this signal; left out: all of it. */
  readonly signal?: Signal;
};

/** Stops a tier from sending over a hop: the exporter leaves the pipelines, its definition stays. */
export const disconnectHop = command<DisconnectHopArgs>({
  id: "disconnect-hop",
  title: { en: "Stop sending to a tier", ko: "티어로 보내기 중단" },
  plan(args, context) {
    const found = hopMentions(args, context);
    if (!found.ok) return found;
    const { hop, tier, refs } = found.value;
    const [first] = refs;
    return ok({
      label: words("command.disconnect-hop", { from: tier.id, to: hop.to, id: hop.from.id }),
      edits: withdraw(tier, refs, "keep").edits,
      capture: { as: "step" },
      focus: focusOn(tier.id, first ? first.at.slice(0, 3) : hop.from.at, "key"),
    });
  },
});

type Found = { readonly hop: Hop; readonly tier: Tier; readonly refs: readonly Ref[] };

/** The mentions through which a tier sends over a hop. Refuses "not-there" where nothing is sent. */
export function hopMentions(
  { hop: id, signal }: DisconnectHopArgs,
  context: CommandContext,
): Result<Found, Refusal> {
  const hop = context.topology.hops.find((each) => each.id === id);
  if (!hop) return err({ reason: "not-there", message: words("command.no-hop", { hop: id }) });
  const tier = liveTier(context, hop.from.tier);
  if (!tier.ok) return tier;
  const refs = tier.value.pipelines
    .filter((pipeline) => signal === undefined || pipeline.signal === signal)
    .flatMap(({ exporters }) => exporters.filter((ref) => ref.component?.id === hop.from.id));
  if (refs.length === 0) return err({ reason: "not-there", message: words("command.no-hop", { hop: id }) });
  return ok({ hop, tier: tier.value, refs });
}
