import { at } from "../../base/json";
import { secondsOf } from "../../base/quantities";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { limitersOf } from "../shared/limiters";
import type { RuleDocs } from "../types";

export const limiterCheckInterval = rule({
  id: "res/limiter-check-interval",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const limiter of limitersOf(tier)) {
      const seconds = secondsOf(at(limiter.config, "check_interval"));
      if (seconds === null || seconds <= 1) continue;
      const path = [...limiter.at, "check_interval"];
      yield {
        at: { yaml: path, part: "value" },
        params: { limiter: limiter.id, interval: `${seconds}s` },
        fixes: [{ id: "every-second", safety: "safe", edits: [{ tier: tier.id, ...set(path, "1s") }] }],
      };
    }
  },
});

const tierWith = (interval: string) =>
  exampleTier({
    processors: `memory_limiter: { check_interval: ${interval}, limit_percentage: 80, spike_limit_percentage: 20 }\n`,
    pipelines: "traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The memory limiter looks every second",
      why: "Between two checks nothing holds memory down: all that arrives in that time is taken. A burst can fill the room between the soft and the hard limit, and the rest of the pod, before the next look. Upstream recommends one second; the chart's own limiter, with five, makes up for it with a larger spike limit. A check costs next to nothing.",
      messages: {
        default:
          "`{limiter}` looks every {interval}: a burst in between is taken whole and can end in an out-of-memory kill. Upstream recommends 1s.",
      },
      fixes: { "every-second": "Check every second" },
    },
    ko: {
      title: "메모리 리미터가 1초마다 확인함",
      why: "두 번의 확인 사이에는 메모리를 막는 것이 없어 그동안 들어온 데이터를 모두 받습니다. 데이터가 몰리면 다음 확인 전에 소프트 한도와 하드 한도 사이의 여유는 물론 파드의 나머지 메모리까지 찰 수 있습니다. 업스트림은 1초를 권장합니다. 차트의 기본 설정은 5초인 대신 스파이크 한도를 더 크게 둡니다. 확인에 드는 비용은 거의 없습니다.",
      messages: {
        default:
          "`{limiter}` 리미터가 {interval}마다 확인합니다. 그 사이에 몰린 데이터를 모두 받아 OOM으로 종료될 수 있습니다. 업스트림 권장값은 1s입니다.",
      },
      fixes: { "every-second": "1초마다 확인" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor",
  bad: { tiers: { gateway: tierWith("5s") } },
  good: { tiers: { gateway: tierWith("1s") } },
});
