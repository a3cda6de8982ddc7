import { booleanFact } from "../../facts/sheet";
import type { Pipeline, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";

export const mixedSamplingTier = rule({
  id: "arch/mixed-sampling-tier",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (tier.role !== "gateway" || booleanFact(tier.facts, "hpa.enabled") !== true) return;
    const [sampler] = ["tail_sampling", "groupbytrace"].flatMap((type) => inUse(tier, "processor", type));
    const other = tier.pipelines.find(takesOtherSignal);
    if (!sampler || !other) return;
    yield {
      at: { yaml: other.at, part: "key" },
      params: { tier: tier.id, sampler: sampler.id, pipeline: other.id },
      related: [
        { message: "sampler", params: { sampler: sampler.id }, anchor: samplerAnchor(tier, sampler.at) },
      ],
    };
  },
});

const sampled = "tail_sampling: { policies: [{ name: all, type: always_sample }] }\n";
const scaled = { gateway: { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 6 } };

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Traces that are sampled whole have a pool of their own",
      why: "Metrics and logs without state want as many pods as the load asks for, up and down. Tail sampling wants a fixed pool with much memory: each change of it takes traces apart. In one tier either the traces fall apart with each step of the autoscaler, or everything else waits for a pool that does not grow. Two gateways, one of them fixed, scale as each needs.",
      messages: {
        default:
          "`{tier}` scales for `{pipeline}`, but `{sampler}` in it needs a fixed pool: each scaling step takes traces apart. Give traces a gateway of their own.",
        sampler: "`{sampler}` holds traces here.",
      },
      fixes: {},
    },
    ko: {
      title: "전체를 보고 샘플링하는 트레이스에는 전용 풀이 있음",
      why: "상태가 없는 메트릭과 로그는 부하에 따라 파드를 늘리고 줄이면 됩니다. 테일 샘플링에는 메모리가 넉넉하고 크기가 고정된 풀이 필요합니다. 풀이 바뀔 때마다 트레이스가 나뉘기 때문입니다. 한 티어에 함께 두면 오토스케일러가 동작할 때마다 트레이스가 나뉘거나, 나머지가 늘어나지 않는 풀에 묶입니다. 게이트웨이를 둘로 나누고 하나를 고정하면 각각 필요한 만큼 확장합니다.",
      messages: {
        default:
          "`{tier}` 티어는 `{pipeline}` 파이프라인을 위해 확장하지만 `{sampler}` 프로세서에는 고정된 풀이 필요합니다. 확장할 때마다 트레이스가 나뉩니다. 트레이스용 게이트웨이를 따로 두십시오.",
        sampler: "`{sampler}` 프로세서가 여기에서 트레이스를 모읍니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/#what-to-scale",
  bad: {
    tiers: {
      gateway: exampleTier({
        processors: sampled,
        pipelines:
          "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }\nlogs: { receivers: [otlp], exporters: [otlp_http] }\n",
      }),
    },
    facts: scaled,
  },
  good: {
    tiers: {
      gateway: exampleTier({ pipelines: "logs: { receivers: [otlp], exporters: [otlp_http] }\n" }),
      "gateway-traces": exampleTier({
        processors: sampled,
        pipelines: "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }\n",
      }),
    },
    facts: scaled,
  },
});

/** A pipeline of metrics or logs that come from outside: what a connector makes of traces belongs to them. */
function takesOtherSignal({ signal, receivers }: Pipeline): boolean {
  const isOther = signal === "metrics" || signal === "logs";
  return isOther && receivers.some(({ component }) => component?.kind === "receiver");
}

function samplerAnchor(tier: Tier, path: Pipeline["at"]) {
  return { tier: tier.id, at: { yaml: path, part: "key" } } as const;
}
