import { at } from "../../base/json";
import type { Pipeline, TierContext } from "../../topology/types";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { readsOwnLog } from "../shared/reads-own-log";
import { canonicalOf } from "../shared/refs";
import { sendsOut } from "./sends-out";
import type { RuleDocs } from "../types";

export const inProduction = rule({
  id: "debug/in-production",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const readsOwnLogs = tier.pipelines.some((pipeline) =>
      pipeline.receivers.some(({ component }) => readsOwnLog(component)),
    );
    for (const pipeline of tier.pipelines) {
      // A pipeline with nothing else to send to is a trial: `debug/nop-only` speaks of it.
      if (!sendsOut(pipeline)) continue;
      for (const ref of pipeline.exporters) {
        if (canonicalOf(ref) !== "debug") continue;
        const loops = readsOwnLogs && at(ref.component?.config, "verbosity") === "detailed";
        yield {
          at: { yaml: ref.at, part: "value" },
          message: loops ? "loop" : "default",
          severity: loops ? "error" : "warning",
          params: { exporter: ref.id, pipeline: pipeline.id },
          fixes: [withoutIt(tier, pipeline, ref.id)],
        };
        break;
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "No debug exporter beside a real one",
      why: "`debug` writes what passes to the collector's own log. In production that is a second copy of the traffic: it costs CPU, fills the node's disk, and puts into logs what may be personal, where other people read it. Where the agent collects its own log too, each line that it writes becomes a record that it writes again.",
      messages: {
        default:
          "`{exporter}` writes what passes `{pipeline}` to the collector's own log as well: it costs CPU and disk, and shows personal data to whoever reads logs.",
        loop: "`{exporter}` writes all of `{pipeline}` to the log that this tier collects: every record makes more records, without end.",
      },
      fixes: { remove: "Take `{exporter}` out of `{pipeline}`" },
    },
    ko: {
      title: "실제 익스포터 옆에 debug 익스포터가 없음",
      why: "`debug` 익스포터는 지나가는 데이터를 Collector 자신의 로그에 씁니다. 운영 환경에서는 트래픽의 사본이 하나 더 생기는 셈입니다. CPU를 쓰고 노드 디스크를 채우며, 개인정보가 다른 사람이 읽는 로그에 남을 수 있습니다. 에이전트가 자기 로그까지 수집하면 기록한 줄이 다시 레코드가 되어 또 기록됩니다.",
      messages: {
        default:
          "`{exporter}` 익스포터가 `{pipeline}` 파이프라인의 데이터를 Collector 로그에도 씁니다. CPU와 디스크를 쓰고, 로그를 읽는 모든 사람에게 개인정보가 드러날 수 있습니다.",
        loop: "`{exporter}` 익스포터가 `{pipeline}` 파이프라인의 모든 데이터를 이 티어가 수집하는 로그에 씁니다. 레코드가 또 다른 레코드를 끝없이 만듭니다.",
      },
      fixes: { remove: "`{pipeline}` 파이프라인에서 `{exporter}` 제거" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
          debug: {}
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http, debug] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

/** It leaves every list position of the pipeline; its definition stays. */
function withoutIt(tier: TierContext, pipeline: Pipeline, id: string) {
  const positions = pipeline.exporters.filter((ref) => ref.id === id).toReversed();
  return {
    id: "remove",
    params: { exporter: id, pipeline: pipeline.id },
    safety: "review" as const,
    edits: positions.map((ref) => Object.assign(remove(ref.at), { tier: tier.id })),
  };
}
