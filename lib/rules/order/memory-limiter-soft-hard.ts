import { at } from "../../base/json";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { hardLimitOf, limiterUnit } from "../shared/limiters";
import type { RuleDocs } from "../types";

/** Between these shares of the hard limit the soft one leaves room to refuse in time, and does not refuse for nothing. */
const least = 0.05;
const most = 0.5;

export const memoryLimiterSoftHard = rule({
  id: "order/memory-limiter-soft-hard",
  scope: "component",
  severity: "warning",
  *check({ component, tier }) {
    if (component.canonical !== "memory_limiter") return;
    const unit = limiterUnit(component);
    const limit = hardLimitOf(component);
    const spike = at(component.config, `spike_limit_${unit}`);
    if (limit === null || typeof spike !== "number" || spike <= 0) return;
    const share = spike / limit;
    if (share >= least && share <= most) return;
    const place = [...component.at, `spike_limit_${unit}`];
    yield {
      at: { yaml: place, part: "value" },
      message: share > most ? "large" : "small",
      params: { limiter: component.id, percent: Math.round(share * 100) },
      fixes: [{ id: "default-spike", safety: "review", edits: [{ tier: tier.id, ...remove(place) }] }],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The soft limit lies a fifth below the hard one",
      why: "`memory_limiter` refuses data above its soft limit, which is the hard limit less `spike_limit`, and forces a garbage collection above the hard one. A small spike leaves no room: memory runs past both before the next check. A large one refuses data while most of the memory is free. Upstream recommends a fifth, and takes it where nothing is set.",
      messages: {
        large:
          "The spike limit of `{limiter}` is {percent, number} % of its limit: it refuses data while much of the memory is still free.",
        small:
          "The spike limit of `{limiter}` is {percent, number} % of its limit: a burst runs past it before the next check, into an out-of-memory kill.",
      },
      fixes: { "default-spike": "Take the default, a fifth of the limit" },
    },
    ko: {
      title: "소프트 한도가 하드 한도보다 20% 낮음",
      why: "`memory_limiter` 프로세서는 소프트 한도(하드 한도에서 `spike_limit`을 뺀 값)를 넘으면 데이터를 거부하고, 하드 한도를 넘으면 가비지 컬렉션을 강제합니다. 스파이크 값이 작으면 다음 검사 전에 메모리가 두 한도를 모두 지나갑니다. 크면 메모리가 많이 남아 있는데도 데이터를 거부합니다. 업스트림은 20%를 권장하며, 값이 없으면 20%를 사용합니다.",
      messages: {
        large:
          "`{limiter}` 프로세서의 스파이크 한도가 전체 한도의 {percent, number}%입니다. 메모리가 많이 남아 있는데도 데이터를 거부합니다.",
        small:
          "`{limiter}` 프로세서의 스파이크 한도가 전체 한도의 {percent, number}%입니다. 데이터가 몰리면 다음 검사 전에 한도를 지나 OOM으로 종료됩니다.",
      },
      fixes: { "default-spike": "기본값인 한도의 20% 사용" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { memory_limiter: { check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 60 } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { memory_limiter: { check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 20 } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }
      `,
    },
  },
});
