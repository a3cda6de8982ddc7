import type { Topology } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { hashSeed, samplerMode, samplersOf, type Sampler } from "../shared/samplers";
import type { RuleDocs } from "../types";

export const hashSeedDiffers = rule({
  id: "sampling/hash-seed-differs",
  scope: "topology",
  severity: "error",
  *check(topology) {
    const [first, ...others] = hashingSamplers(topology);
    if (!first) return;
    const seed = hashSeed(first.component);
    for (const { tier, component } of others) {
      const own = hashSeed(component);
      if (own === null || seed === null || own === seed) continue;
      yield {
        tier: tier.id,
        at: { yaml: component.at, part: "key" },
        params: {
          sampler: component.id,
          tier: tier.id,
          own,
          other: first.component.id,
          from: first.tier.id,
          seed,
        },
        related: [
          {
            message: "other",
            params: { other: first.component.id, seed },
            anchor: { tier: first.tier.id, at: { yaml: first.component.at, part: "key" } },
          },
        ],
        fixes: [
          {
            id: "same-seed",
            params: { seed },
            safety: "review",
            edits: [{ tier: tier.id, ...set([...component.at, "hash_seed"], seed) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "All hashing samplers use one seed",
      why: "A `probabilistic_sampler` in mode `hash_seed` decides by a hash of the trace ID and its seed. Samplers with one seed agree on every trace, whatever their percentages; with different seeds each keeps a different set, so that parts of one trace are kept here and dropped there, and what is left has holes.",
      messages: {
        default:
          "`{sampler}` on `{tier}` hashes with seed {own, number}, `{other}` on `{from}` with {seed, number}: each keeps other traces, and what passes both has holes.",
        other: "`{other}` hashes with seed {seed, number}.",
      },
      fixes: { "same-seed": "Set `hash_seed: {seed, number}` here too" },
    },
    ko: {
      title: "해시로 판단하는 모든 샘플러가 같은 시드를 사용함",
      why: "`hash_seed` 모드의 `probabilistic_sampler` 프로세서는 트레이스 ID와 시드의 해시로 판단합니다. 시드가 같으면 비율이 달라도 모든 트레이스에 대해 판단이 일치합니다. 시드가 다르면 샘플러마다 다른 트레이스를 남기므로 한 트레이스의 일부는 남고 일부는 버려져, 결과에 빈 곳이 생깁니다.",
      messages: {
        default:
          "`{tier}` 티어의 `{sampler}` 프로세서는 시드 {own, number}, `{from}` 티어의 `{other}` 프로세서는 시드 {seed, number}입니다. 서로 다른 트레이스를 남겨 결과에 빈 곳이 생깁니다.",
        other: "`{other}` 프로세서는 시드 {seed, number}을(를) 사용합니다.",
      },
      fixes: { "same-seed": "여기에도 `hash_seed: {seed, number}` 설정" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          probabilistic_sampler: { sampling_percentage: 50, hash_seed: 22 }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [otlp_http] }
      `,
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          probabilistic_sampler: { sampling_percentage: 10, hash_seed: 7 }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          probabilistic_sampler: { sampling_percentage: 50, hash_seed: 22 }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [otlp_http] }
      `,
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          probabilistic_sampler: { sampling_percentage: 10, hash_seed: 22 }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [otlp_http] }
      `,
    },
  },
});

/** The samplers in mode `hash_seed`, each once. */
function hashingSamplers(topology: Topology): readonly Sampler[] {
  const found = new Map<string, Sampler>();
  for (const tier of topology.tiers)
    for (const sampler of samplersOf(tier))
      if (sampler.kind === "probabilistic" && samplerMode(sampler.component) === "hash_seed")
        found.set(`${tier.id} ${sampler.component.id}`, sampler);
  return [...found.values()];
}
