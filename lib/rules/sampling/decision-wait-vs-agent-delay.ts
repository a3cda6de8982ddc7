import { at, isMap } from "../../base/json";
import { secondsOf } from "../../base/quantities";
import { integerFact } from "../../facts/sheet";
import { hopsInto } from "../../topology/query";
import type { Component, Hop, Pipeline, Tier, Topology } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { exportersReached } from "../shared/exporters-reached";
import { inUse } from "../shared/in-use";
import { canonicalOf } from "../shared/refs";
import { waitOf } from "../shared/sampling-load";
import type { RuleDocs } from "../types";

export const decisionWaitVsAgentDelay = rule({
  id: "sampling/decision-wait-vs-agent-delay",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const tier of topology.tiers) {
      const delay = delayInto(topology, tier);
      if (delay === null) continue;
      for (const sampler of inUse(tier, "processor", "tail_sampling")) {
        const wait = waitOf(sampler);
        if (wait === null) continue;
        const slowest = integerFact(tier.facts, "load.slowest-trace");
        if (slowest === null) {
          yield { ask: "load.slowest-trace", tier: tier.id };
          continue;
        }
        if (wait >= delay + slowest) continue;
        const enough = Math.ceil(delay + slowest);
        yield {
          tier: tier.id,
          at: { yaml: sampler.at, part: "key" },
          params: { sampler: sampler.id, wait, slowest, delay: Math.round(delay * 10) / 10 },
          fixes: [
            {
              id: "wait-longer",
              params: { enough },
              safety: "review",
              edits: [{ tier: tier.id, ...set([...sampler.at, "decision_wait"], `${enough}s`) }],
            },
          ],
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tail sampling waits until the last span can be there",
      why: "The clock of a decision starts with the first span of a trace. The last one is sent when the slowest operation ends; then it waits in the agent's batch, and once more where a first attempt to send fails. A span that comes after the decision is judged by itself, or dropped: traces lose their slow ends, which are what one looks for.",
      messages: {
        default:
          "`{sampler}` decides after {wait, number} s, but the last span of a trace takes up to {slowest, number} s and {delay, number} s more on its way here: it comes too late.",
      },
      fixes: { "wait-longer": "Set `decision_wait: {enough}s`" },
    },
    ko: {
      title: "테일 샘플링이 마지막 스팬이 도착할 때까지 기다림",
      why: "판단까지의 시간은 트레이스의 첫 스팬부터 잽니다. 마지막 스팬은 가장 느린 작업이 끝나야 전송되고, 에이전트의 배치에서 기다리며, 첫 전송이 실패하면 한 번 더 기다립니다. 판단이 끝난 뒤에 온 스팬은 따로 판단되거나 버려집니다. 정작 찾으려던 느린 부분이 트레이스에서 빠집니다.",
      messages: {
        default:
          "`{sampler}` 프로세서는 {wait, number}초 뒤에 판단하지만, 트레이스의 마지막 스팬은 최대 {slowest, number}초 걸리고 오는 데 {delay, number}초가 더 걸려 늦게 도착합니다.",
      },
      fixes: { "wait-longer": "`decision_wait: {enough}s` 설정" },
    },
  },
  source:
    "derived: decision_wait of tail_sampling, timeouts of batch and sending_queue.batch, load.slowest-trace",
  bad: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { batch: { timeout: 10s } }
        exporters:
          load_balancing:
            routing_key: traceID
            resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local } }
            protocol: { otlp: { tls: { insecure: true } } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch], exporters: [load_balancing] }
      `,
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
        processors:
          tail_sampling: { decision_wait: 10s, policies: [{ name: all, type: always_sample }] }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "load.slowest-trace": 5, "service.headless": "beside" } },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { batch: { timeout: 1s } }
        exporters:
          load_balancing:
            routing_key: traceID
            resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local } }
            protocol: { otlp: { tls: { insecure: true } } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch], exporters: [load_balancing] }
      `,
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
        processors:
          tail_sampling: { decision_wait: 30s, policies: [{ name: all, type: always_sample }] }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "load.slowest-trace": 5, "service.headless": "beside" } },
  },
});

/** The longest that a span waits in the tiers before, in seconds; null: no other tier sends traces here, or a setting is not known. */
function delayInto(topology: Topology, tier: Tier): number | null {
  const delays = hopsInto(topology, tier.id)
    .filter(({ signals, from }) => signals.includes("traces") && from.tier !== tier.id)
    .map((hop) => delayOver(topology, hop));
  return delays.length === 0 || delays.includes(null) ? null : Math.max(...delays.map((delay) => delay ?? 0));
}

function delayOver(topology: Topology, hop: Hop): number | null {
  const from = topology.tiers.find(({ id }) => id === hop.from.tier);
  const pipelines = (from?.pipelines ?? []).filter(
    (pipeline) =>
      from &&
      pipeline.signal === "traces" &&
      exportersReached(from, pipeline).some(({ id }) => id === hop.from.id),
  );
  const parts = [...pipelines.map(batchingIn), flushOf(hop.from), retryOf(hop.from)];
  return parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** What the `batch` processors of a pipeline wait, 200 ms each by default. */
function batchingIn(pipeline: Pipeline): number | null {
  const waits = pipeline.processors
    .filter((ref) => canonicalOf(ref) === "batch")
    .map((ref) => secondsOf(at(ref.component?.config, "timeout") ?? "200ms"));
  return waits.includes(null) ? null : waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0);
}

function flushOf({ config }: Component): number | null {
  const batch = at(config, "sending_queue", "batch");
  return isMap(batch) ? secondsOf(at(batch, "flush_timeout") ?? "200ms") : 0;
}

/** One failed attempt: what is waited before the second, 5 s by default. */
function retryOf({ config }: Component): number | null {
  const retry = at(config, "retry_on_failure") ?? at(config, "protocol", "otlp", "retry_on_failure");
  if (at(retry, "enabled") === false) return 0;
  return secondsOf(at(retry, "initial_interval") ?? "5s");
}
