import { memo } from "react";
import { Handle, Position, type Node, type NodeProps } from "reactflow";
import type { Badge } from "@/lib/graph/badges";
import type { Hop } from "@/lib/topology/types";
import { FindingBadge } from "./finding-badge";
import type { HopData } from "./flow-types";
import { useVoice, type Voice } from "./voice";

/** The way between two tiers, as an object: protocol and port, TLS, how connections are spread, and what is wrong with that. */
export const HopPlate = memo(function HopPlate({ data, selected }: NodeProps<Node<HopData, "hop">>) {
  const { plate, badge, manyPods } = data;
  const { hop } = plate;
  const voice = useVoice();
  const wrong = verdict(hop, badge, voice);
  const tone = hop.receiver === null ? "error" : (badge?.severity ?? "none");
  return (
    <div className="plate" data-tone={tone} data-picked={selected || undefined} title={hop.endpoint.text}>
      <Handle type="target" position={Position.Left} isConnectable={false} data-hidden />
      <Handle type="source" position={Position.Right} isConnectable={false} data-hidden />
      <strong>
        {voice.t(`hop.${hop.protocol}`)}
        {hop.endpoint.port !== null && ` :${hop.endpoint.port}`}
      </strong>
      <span>{tlsOf(hop, voice)}</span>
      <span>{balancingOf(hop, manyPods, voice)}</span>
      {wrong !== null && <span className="plate-verdict">{wrong}</span>}
      {badge && <FindingBadge badge={badge} />}
    </div>
  );
});

function tlsOf(hop: Hop, { t }: Voice): string {
  if (hop.tls === null) return t("hop.tlsUnknown");
  return hop.tls ? t("hop.tls") : t("hop.plaintext");
}

/** What one client does with the pods behind the name. */
function balancingOf(hop: Hop, manyPods: boolean, { t }: Voice): string {
  if (hop.balancing !== "single")
    return t("hop.balanced", { key: hop.routingKey ?? "traceID", resolver: hop.balancing });
  return manyPods ? t("hop.single", { tier: hop.from.tier }) : t("hop.singlePod");
}

/** In two words, what the worst finding of the hop says. */
function verdict(hop: Hop, badge: Badge | null, { t }: Voice): string | null {
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
