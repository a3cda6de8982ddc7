import { at } from "../../base/json";
import type { Listener } from "../../topology/receivers";
import type { Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import { inTier } from "../shared/in-tier";
import { largestRequest, type LargestRequest } from "../shared/largest-request";
import { listenerKey, listenerOf } from "../../topology/listener-of";
import { pipelinesInto } from "../shared/pipelines-into";
import { bytesPerItem } from "../shared/request-size";
import type { Ask, FixReport, RuleDocs } from "../types";

const mebi = 2 ** 20;

export const maxRecvMsgSize = rule({
  id: "edge/max-recv-msg-size",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const hop of topology.hops) {
      const from = topology.tiers.find((tier) => tier.id === hop.from.tier);
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const listener = to ? listenerOf(hop, to) : null;
      const limit = listener ? limitOf(listener) : null;
      if (!from || !to || !listener || limit === null) continue;
      const found = pipelinesInto(from, hop.from).flatMap((one) => largestRequest(from, one, hop.from) ?? []);
      const sizes = found.filter((one): one is LargestRequest => "bytes" in one);
      const [largest] = sizes.sort((a, b) => b.bytes - a.bytes);
      if (largest && largest.bytes > limit)
        yield {
          tier: from.id,
          at: { yaml: largest.batcher.at, part: "key" },
          params: {
            batcher: largest.batcher.id,
            receiver: listener.component.id,
            to: to.id,
            size: mebibytes(largest.bytes),
            limit: mebibytes(limit),
          },
          fixes: [smallerBatches(from, largest, limit), higherLimit(to, listener, largest)],
        };
      else yield* found.filter((one): one is Ask => "ask" in one);
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Batches fit into what the receiver takes",
      why: "A receiver refuses requests above a limit: 4 MiB for gRPC, 20 MiB for HTTP, counted after decompression. The sender is told `ResourceExhausted` or 413, which no retry mends, so the whole batch is dropped. It shows under load and after outages, when batches are full. We count an item as 1 KiB; long attributes and log lines take more. A maximum for batches keeps them below.",
      messages: {
        default:
          "`{batcher}` makes requests of up to about {size, number} MiB, and `{receiver}` of `{to}` refuses more than {limit, number} MiB: full batches are dropped. Limit the batch.",
      },
      fixes: {
        "smaller-batches": "Batch at most {most, number} {unit, select, items {items} other {bytes}}",
        "higher-limit": "Let `{receiver}` take {limit, number} MiB",
      },
    },
    ko: {
      title: "배치가 리시버의 허용 크기 안에 들어감",
      why: "리시버는 한도를 넘는 요청을 거부합니다. 압축을 푼 크기로 gRPC는 4MiB, HTTP는 20MiB입니다. 보낸 쪽은 재시도해도 소용없는 `ResourceExhausted` 또는 413 응답을 받고 배치 전체를 버립니다. 부하가 높거나 장애에서 복구된 뒤 배치가 가득 찰 때 나타납니다. 항목 하나를 1KiB로 계산했으며 긴 속성이나 로그 줄은 더 큽니다. 배치에 최댓값을 두면 한도를 넘지 않습니다.",
      messages: {
        default:
          "`{batcher}` 컴포넌트가 최대 약 {size, number}MiB 요청을 만들지만 `{to}` 티어의 `{receiver}` 리시버는 {limit, number}MiB를 넘으면 거부합니다. 가득 찬 배치가 버려집니다. 배치 크기를 제한하십시오.",
      },
      fixes: {
        "smaller-batches": "배치를 최대 {most, number}{unit, select, items {개 항목} other {바이트}}로 제한",
        "higher-limit": "`{receiver}` 리시버의 한도를 {limit, number}MiB로 변경",
      },
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: { tiers: batching("{ max_size: 10000 }") },
  good: { tiers: batching("{ min_size: 1000, max_size: 2000 }") },
});

function batching(batch: string) {
  return examplePair(
    "otlp_grpc",
    `endpoint: otel-gateway:4317\ntls: { insecure: true }\nsending_queue: { batch: ${batch} }`,
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}

/** In bytes: 4 MiB by default for gRPC, 20 MiB for HTTP (core config/configgrpc, config/confighttp). Null: not known. */
function limitOf(listener: Listener): number | null {
  const settings = at(listener.component.config, "protocols", listenerKey(listener));
  const isHttp = listener.protocol === "http";
  const written = at(settings, isHttp ? "max_request_body_size" : "max_recv_msg_size_mib") ?? 0;
  if (typeof written !== "number" || typeof settings === "string") return null;
  if (isHttp) return written > 0 ? written : 20 * mebi;
  return (written > 0 ? written : 4) * mebi;
}

/** Half of the limit by our count, as items differ. A minimum above the maximum would be refused. */
function smallerBatches(from: Tier, { batcher, unit }: LargestRequest, limit: number): FixReport {
  const most = Math.max(1, Math.floor(limit / 2 / (unit === "items" ? bytesPerItem : 1)));
  const isProcessor = batcher.kind === "processor";
  const base = isProcessor ? batcher.at : [...batcher.at, "sending_queue", "batch"];
  const [least, max] = isProcessor ? ["send_batch_size", "send_batch_max_size"] : ["min_size", "max_size"];
  const written = at(batcher.config, ...base.slice(batcher.at.length), least) ?? 8192;
  return {
    id: "smaller-batches",
    params: { most, unit },
    safety: "review",
    edits: [
      ...(typeof written === "number" && written > most
        ? [inTier(from.id, set([...base, least], most))]
        : []),
      inTier(from.id, set([...base, max], most)),
    ],
  };
}

function higherLimit(to: Tier, listener: Listener, { bytes }: LargestRequest): FixReport {
  const limit = mebibytes(bytes) * 2;
  const path = [...listener.component.at, "protocols", listenerKey(listener)];
  const edit =
    listener.protocol === "http"
      ? set([...path, "max_request_body_size"], limit * mebi)
      : set([...path, "max_recv_msg_size_mib"], limit);
  return {
    id: "higher-limit",
    params: { receiver: listener.component.id, limit },
    safety: "review",
    edits: [inTier(to.id, edit)],
  };
}

function mebibytes(bytes: number): number {
  return Math.ceil(bytes / mebi);
}
