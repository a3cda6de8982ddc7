import { at } from "../../base/json";
import { coresOf } from "../../base/quantities";
import { textFact } from "../../facts/sheet";
import { hasVariable } from "../../topology/endpoints";
import { addressesOf } from "../../topology/exporters";
import type { Component } from "../../topology/types";
import { rule } from "../define";
import { clientSettings } from "../shared/client-settings";
import { plainTier } from "../shared/plain-tier";
import { exportersInUse } from "../shared/queues";
import type { RuleDocs } from "../types";

export const cpuLimitThrottle = rule({
  id: "res/cpu-limit-throttle",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (tier.role !== "gateway") return;
    const limit = textFact(tier.facts, "resources.limits.cpu");
    const cores = coresOf(limit ?? undefined);
    if (limit === null || cores === null || cores === 0 || cores >= 1) return;
    const exporter = exportersInUse(tier).find(worksHard);
    if (!exporter) return;
    yield {
      at: { deploy: "resources.limits.cpu" },
      params: { tier: tier.id, limit, exporter: exporter.id },
      fixes: [
        {
          id: "none",
          safety: "review",
          edits: [{ tier: tier.id, fact: "resources.limits.cpu", value: "0" }],
        },
        {
          id: "core",
          safety: "review",
          edits: [{ tier: tier.id, fact: "resources.limits.cpu", value: "1" }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A gateway that compresses and encrypts is not throttled",
      why: "A CPU limit is kept by stopping the container for the rest of each tenth of a second in which it has used up its share. Compression and TLS come in bursts, so a gateway with less than a core is stopped again and again while its average looks low: requests take longer, queues grow, senders time out. A request reserves CPU without this; a limit is needed only where one tenant must not starve another.",
      messages: {
        default:
          "`{tier}` may use {limit} CPU and compresses and encrypts for `{exporter}`: in bursts its pods are throttled, requests slow down and queues grow.",
      },
      fixes: { none: "Take the CPU limit away", core: "Allow a whole core" },
    },
    ko: {
      title: "압축하고 암호화하는 게이트웨이의 CPU가 제한되지 않음",
      why: "CPU 한도는 0.1초마다 할당량을 다 쓴 컨테이너를 남은 시간 동안 멈추는 방식으로 지켜집니다. 압축과 TLS 작업은 한꺼번에 몰리므로 한 코어에 못 미치는 게이트웨이는 평균 사용량이 낮아 보여도 계속 멈춥니다. 요청이 느려지고 큐가 늘며 보낸 쪽에서 시간 초과가 발생합니다. 요청량만 정하면 이런 일 없이 CPU를 확보할 수 있으며, 한도는 테넌트 사이의 간섭을 막아야 할 때만 필요합니다.",
      messages: {
        default:
          "`{tier}` 티어는 CPU를 {limit}까지 쓸 수 있는데 `{exporter}` 익스포터에서 압축과 암호화를 합니다. 부하가 몰리면 CPU가 제한되어 요청이 느려지고 큐가 늘어납니다.",
      },
      fixes: { none: "CPU 한도 제거", core: "한 코어까지 허용" },
    },
  },
  source:
    "derived: Kubernetes enforces CPU limits by CFS quota, and OTLP exporters compress with gzip and use TLS unless told otherwise",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "resources.limits.cpu": "500m" } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "resources.limits.cpu": "2" } } },
});

/** An OTLP exporter that compresses, as it does by default, and encrypts. */
function worksHard(exporter: Component): boolean {
  const addresses = addressesOf(exporter, ["traces", "metrics", "logs"]) ?? [];
  const compression = at(clientSettings(exporter), "compression") ?? "gzip";
  if (typeof compression !== "string" || hasVariable(compression)) return false;
  return compression !== "none" && compression !== "" && addresses.some(({ tls }) => tls === true);
}
