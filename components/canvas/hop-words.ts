import type { Badge } from "@/lib/graph/badges";
import type { Hop } from "@/lib/topology/types";
import type { Voice } from "./voice";

/** What stands on the plate of a hop: protocol and port, encryption and balancing, and in two words what is wrong. */
export type HopWords = {
  readonly head: string;
  readonly lines: readonly string[];
  readonly wrong: string | null;
};

/** The words of one plate. `manyPods`: the target runs more than one pod, as far as is known. */
export function hopWords(hop: Hop, badge: Badge | null, manyPods: boolean, t: Voice["t"]): HopWords {
  const port = hop.endpoint.port === null ? "" : ` :${hop.endpoint.port}`;
  return {
    head: `${t(`hop.${hop.protocol}`)}${port}`,
    lines: [tlsOf(hop, t), balancingOf(hop, manyPods, t)],
    wrong: verdict(hop, badge, t),
  };
}

function tlsOf(hop: Hop, t: Voice["t"]): string {
  if (hop.tls === null) return t("hop.tlsUnknown");
  return hop.tls ? t("hop.tls") : t("hop.plaintext");
}

/** What one client does with the pods behind the name. */
function balancingOf(hop: Hop, manyPods: boolean, t: Voice["t"]): string {
  if (hop.balancing !== "single")
    return t("hop.balanced", { key: hop.routingKey ?? "traceID", resolver: hop.balancing });
  return manyPods ? t("hop.single", { tier: hop.from.tier }) : t("hop.singlePod");
}

/** In two words, what the worst finding of the hop says. */
function verdict(hop: Hop, badge: Badge | null, t: Voice["t"]): string | null {
  if (hop.receiver === null) return t("hop.nobody");
  if (!badge) return null;
  const known = verdicts.find(([rule]) => badge.first.rule.startsWith(rule));
  return known ? t(`verdict.${known[1]}`) : t("verdict.other", { count: badge.count });
}

const verdicts = [
  ["affinity/", "splits"],
  ["edge/grpc-pinned", "pinned"],
  ["edge/protocol", "protocol"],
  ["edge/tls", "tls"],
  ["edge/no-gateway-receiver", "port"],
  ["edge/localhost-bind", "localhost"],
  ["edge/signal-not-accepted", "lost"],
] as const;
