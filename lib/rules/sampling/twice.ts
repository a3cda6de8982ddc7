import { hopsInto } from "../../topology/query";
import type { Hop, Pipeline, Tier, Topology } from "../../topology/types";
import { integerFact } from "../../facts/sheet";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { exportersReached } from "../shared/exporters-reached";
import { reachedPipelines } from "../shared/reached-pipelines";
import { hashSeed, samplerMode, samplersOf, type Sampler } from "../shared/samplers";
import type { Ask, Report, RuleDocs } from "../types";

export const twice = rule({
  id: "sampling/twice",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const tier of topology.tiers) {
      const samplers = samplersOf(tier);
      if (samplers.length === 0) continue;
      for (const sampler of samplers) yield* afterAnotherTier(topology, sampler);
      const [first] = samplers;
      if (first && feedingHops(topology, first).length === 0) yield* afterTheSdks(first);
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Traces are sampled in one place",
      why: "Two samplers in a row multiply: 10 % of 10 % is 1 %. Worse, a tail sampler behind another sampler never sees what was dropped before it, so its policies for errors and slow requests miss most of what they are there for, and every count derived from the result is off by a factor that nobody remembers. Sample in one place, or use `mode: equalizing`, which takes into account what came before.",
      messages: {
        default:
          "`{sampler}` on `{tier}` samples what `{before}` on `{from}` has thinned out already: the rates multiply, and dropped traces are never seen here.",
        sdk: "`{sampler}` samples what the SDKs have thinned out to {percent, number} %: the rates multiply, and dropped traces are never seen here.",
        before: "`{before}` drops traces here already.",
      },
      fixes: {},
    },
    ko: {
      title: "트레이스를 한 곳에서만 샘플링함",
      why: "샘플러가 두 번 이어지면 비율이 곱해집니다. 10%의 10%는 1%입니다. 더 큰 문제는 뒤에 있는 테일 샘플러가 앞에서 버린 트레이스를 아예 보지 못한다는 점입니다. 오류나 느린 요청을 잡으려던 정책이 대부분을 놓치고, 결과로 계산한 수치도 아무도 기억하지 못하는 비율만큼 어긋납니다. 한 곳에서만 샘플링하거나, 앞선 샘플링을 감안하는 `mode: equalizing`을 사용하십시오.",
      messages: {
        default:
          "`{tier}` 티어의 `{sampler}` 프로세서는 `{from}` 티어의 `{before}` 프로세서가 이미 줄인 트레이스를 다시 샘플링합니다. 비율이 곱해지고, 앞에서 버린 트레이스는 여기에 오지 않습니다.",
        sdk: "`{sampler}` 프로세서는 SDK가 이미 {percent, number}%로 줄인 트레이스를 다시 샘플링합니다. 비율이 곱해지고, 앞에서 버린 트레이스는 여기에 오지 않습니다.",
        before: "`{before}` 프로세서가 여기에서 이미 트레이스를 버립니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          probabilistic_sampler: { sampling_percentage: 10 }
        exporters:
          load_balancing:
            routing_key: traceID
            resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local } }
            protocol: { otlp: { tls: { insecure: true } } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [load_balancing] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "service.headless": "beside" } },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          load_balancing:
            routing_key: traceID
            resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local } }
            protocol: { otlp: { tls: { insecure: true } } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [load_balancing] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "service.headless": "beside" }, agent: { "load.sdk-sampling": 100 } },
  },
});

function* afterAnotherTier(topology: Topology, sampler: Sampler): Iterable<Report> {
  for (const hop of feedingHops(topology, sampler)) {
    const from = topology.tiers.find(({ id }) => id === hop.from.tier);
    const before = from && samplersBefore(from, hop).find((earlier) => multiplies(earlier, sampler));
    if (!before) continue;
    yield {
      tier: sampler.tier.id,
      at: { yaml: sampler.ref.at, part: "value" },
      params: {
        sampler: sampler.ref.id,
        tier: sampler.tier.id,
        before: before.ref.id,
        from: before.tier.id,
      },
      related: [
        {
          message: "before",
          params: { before: before.ref.id },
          anchor: { tier: before.tier.id, at: { yaml: before.ref.at, part: "value" } },
        },
      ],
    };
    return;
  }
}

/** What applications keep is known to whoever runs them; it is asked for where the first sampler of the design stands. */
function* afterTheSdks({ tier, ref, component, kind }: Sampler): Iterable<Report | Ask> {
  if (kind === "probabilistic" && samplerMode(component) === "equalizing") return;
  const percent = integerFact(tier.facts, "load.sdk-sampling");
  if (percent === null) yield { ask: "load.sdk-sampling", tier: tier.id };
  else if (percent < 100)
    yield {
      tier: tier.id,
      at: { yaml: ref.at, part: "value" },
      message: "sdk",
      params: { sampler: ref.id, percent },
    };
}

/**
 * A tail sampler always loses what an earlier one dropped. A probabilistic one in mode `equalizing` makes up for it, and two
 * that hash with one seed agree trace by trace: the smaller rate holds.
 */
function multiplies(before: Sampler, after: Sampler): boolean {
  if (after.kind === "tail" || before.kind === "tail") return true;
  const mode = samplerMode(after.component);
  return (
    mode === "proportional" ||
    (mode === "hash_seed" && hashSeed(before.component) !== hashSeed(after.component))
  );
}

function feedingHops(topology: Topology, { tier, pipeline }: Sampler): readonly Hop[] {
  return hopsInto(topology, tier.id).filter(
    ({ receiver, signals, from }) =>
      receiver !== null &&
      from.tier !== tier.id &&
      signals.includes("traces") &&
      reachedPipelines(tier, receiver, "traces").includes(pipeline),
  );
}

function samplersBefore(from: Tier, hop: Hop): readonly Sampler[] {
  const sends = (pipeline: Pipeline) => exportersReached(from, pipeline).some(({ id }) => id === hop.from.id);
  return samplersOf(from).filter(({ pipeline }) => sends(pipeline));
}
