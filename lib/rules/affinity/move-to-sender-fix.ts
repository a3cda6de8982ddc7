import type { Hop, Pipeline } from "../../topology/types";
import { insert, set } from "../../yaml/edit";
import { dropProcessor } from "../shared/drop-processor";
import { freeId } from "../shared/free-id";
import { inTier } from "../shared/in-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import { canonicalOf, mentions } from "../shared/refs";
import type { SplitState } from "../shared/split-state";
import type { FixReport } from "../types";

/**
 * The fix `move-to-sender` (params component, from): a processor moves to the agents, where every series has one writer.
 * None where it is no processor, where the sender is a pool itself, or where other tiers feed it too.
 */
export function moveToSenderFixes(
  { hop, from, to, signal, component }: SplitState,
  hops: readonly Hop[],
): readonly FixReport[] {
  const others = hops.filter((other) => other.to === to.id && other.from.tier !== from.id);
  if (component.kind !== "processor" || !isDaemonSet(from) || others.length > 0) return [];
  const id = freeId(from, "processor", component.type);
  const sending = from.pipelines.filter(
    (pipeline) => pipeline.signal === signal && pipeline.exporters.some((ref) => mentions(ref, hop.from)),
  );
  const dropped = to.pipelines.flatMap(({ processors }) =>
    processors.filter((ref) => mentions(ref, component)),
  );
  return [
    {
      id: "move-to-sender",
      params: { component: component.id, from: from.id },
      safety: "review",
      edits: [
        inTier(from.id, set(["processors", id], component.config ?? {})),
        ...sending.map((pipeline) =>
          inTier(from.id, insert([...pipeline.at, "processors"], placeIn(pipeline), id)),
        ),
        ...dropProcessor(to, component, dropped),
      ],
    },
  ];
}

/** Before what makes batches, else at the end. */
function placeIn({ processors }: Pipeline): number {
  const batch = processors.findIndex((ref) => canonicalOf(ref) === "batch");
  return batch < 0 ? processors.length : batch;
}

/** How the fix is called. */
export const moveToSenderWords = {
  en: "Move `{component}` to `{from}`",
  ko: "`{component}` 프로세서를 `{from}` 티어로 이동",
} as const;
