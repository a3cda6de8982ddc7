import { at } from "../../base/json";
import type { Component, TierContext } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { tracesHeld, tracesPerPod, waitOf } from "../shared/sampling-load";
import type { Ask, RuleDocs } from "../types";

/** Room for half as many traces again as arrive while a decision waits; bursts need it. */
const least = 1.5;
/** What the fix makes room for. */
const ample = 2;

export const numTracesTooSmall = rule({
  id: "sampling/num-traces-too-small",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const sampler of inUse(tier, "processor", "tail_sampling")) {
      const wait = waitOf(sampler);
      const held = tracesHeld(sampler);
      if (wait === null || held === null || held === 0) continue;
      const rate = rateOf(sampler, tier);
      if (typeof rate !== "number") {
        yield rate;
        continue;
      }
      if (held >= rate * wait * least) continue;
      const room = roundedUp(rate * wait * ample);
      yield {
        at: { yaml: sampler.at, part: "key" },
        params: { sampler: sampler.id, held, rate: Math.round(rate), wait },
        fixes: [
          {
            id: "make-room",
            params: { room },
            safety: "review",
            edits: [{ tier: tier.id, ...set([...sampler.at, "num_traces"], room) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tail sampling has room for every trace that waits",
      why: "`tail_sampling` holds up to `num_traces` traces in a ring; a new one pushes out the oldest. Where more arrive during `decision_wait` than fit, traces are pushed out before they are decided on and are lost, whatever the policies say. The collector counts them in `otelcol_processor_tail_sampling_sampling_trace_dropped_too_early`.",
      messages: {
        default:
          "`{sampler}` holds {held, number} traces, but {rate, number} new ones a second wait {wait, number} s: the oldest are thrown out undecided.",
      },
      fixes: { "make-room": "Set `num_traces: {room, number}`" },
    },
    ko: {
      title: "테일 샘플링에 판단을 기다리는 모든 트레이스를 담을 자리가 있음",
      why: "`tail_sampling` 프로세서는 `num_traces` 개까지 트레이스를 순환 버퍼에 담고, 새 트레이스가 오면 가장 오래된 것을 밀어냅니다. `decision_wait` 동안 들어오는 트레이스가 이보다 많으면 판단하기 전에 밀려나 정책과 관계없이 사라집니다. Collector는 이를 `otelcol_processor_tail_sampling_sampling_trace_dropped_too_early` 메트릭으로 셉니다.",
      messages: {
        default:
          "`{sampler}` 프로세서는 트레이스를 {held, number}개까지 담는데, 초당 {rate, number}개가 들어와 {wait, number}초씩 기다립니다. 오래된 트레이스가 판단 전에 버려집니다.",
      },
      fixes: { "make-room": "`num_traces: {room, number}` 설정" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          tail_sampling: { decision_wait: 30s, num_traces: 10000, policies: [{ name: all, type: always_sample }] }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "load.traces-per-second": 3000, "workload.replicas": 3 } },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          tail_sampling: { decision_wait: 30s, num_traces: 60000, policies: [{ name: all, type: always_sample }] }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "load.traces-per-second": 3000, "workload.replicas": 3 } },
  },
});

/** What the processor was told to expect; where it was not, what is known of the load. */
function rateOf({ config }: Component, tier: TierContext): number | Ask {
  const expected = at(config, "expected_new_traces_per_sec");
  return typeof expected === "number" && expected > 0 ? expected : tracesPerPod(tier);
}

/** To two leading digits: 61,200 becomes 62,000. */
function roundedUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}
