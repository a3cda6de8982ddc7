import { at, isMap } from "../../base/json";
import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { balancing, sending, taking } from "./examples";

const resolvers = ["static", "dns", "k8s", "aws_cloud_map"] as const;

export const lbNoResolver = rule({
  id: "affinity/lb-no-resolver",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const exporter of inUse(tier, "exporter", "load_balancing")) {
      const settings = at(exporter.config, "resolver");
      // Text in its place is a variable: what it holds is not known.
      if (typeof settings === "string") continue;
      const chosen = resolvers.filter((name) => isMap(at(settings, name)));
      if (chosen.length === 1 || resolvers.some((name) => typeof at(settings, name) === "string")) continue;
      const place = settings === undefined ? exporter.at : [...exporter.at, "resolver"];
      yield {
        at: { yaml: place, part: "key" },
        message: chosen.length === 0 ? "none" : "several",
        params: { exporter: exporter.id, resolvers: chosen.map((name) => `\`${name}\``).join(", ") },
        fixes: chosen.map((kept) => ({
          id: `keep-${kept}`,
          title: "keep",
          params: { resolver: kept },
          safety: "review" as const,
          edits: chosen
            .filter((name) => name !== kept)
            .map((name) => inTier(tier.id, remove([...place, name]))),
        })),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A load balancer has exactly one resolver",
      why: "The resolver tells the load balancer which backends there are: `static`, `dns`, `k8s` or `aws_cloud_map`. Without one, or with more than one, the exporter cannot be built and the collector does not start.",
      messages: {
        none: "`{exporter}` has no resolver, so it knows no backend and the collector does not start: set `static`, `dns`, `k8s` or `aws_cloud_map`.",
        several:
          "`{exporter}` has more than one resolver ({resolvers}), so the collector does not start: keep one of them.",
      },
      fixes: { keep: "Keep `{resolver}`" },
    },
    ko: {
      title: "로드 밸런서의 리졸버가 정확히 하나임",
      why: "리졸버는 로드 밸런서에 백엔드 목록을 알려 줍니다. `static`, `dns`, `k8s`, `aws_cloud_map` 중 하나입니다. 리졸버가 없거나 둘 이상이면 익스포터를 만들 수 없어 컬렉터가 시작되지 않습니다.",
      messages: {
        none: "`{exporter}` 익스포터에 리졸버가 없어 보낼 곳을 알 수 없고 컬렉터가 시작되지 않습니다. `static`, `dns`, `k8s`, `aws_cloud_map` 중 하나를 설정하십시오.",
        several:
          "`{exporter}` 익스포터에 리졸버가 둘 이상({resolvers}) 있어 컬렉터가 시작되지 않습니다. 하나만 남기십시오.",
      },
      fixes: { keep: "`{resolver}` 리졸버만 사용" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: { tiers: { agent: balancing("routing_key: traceID", "traces"), gateway: taking("traces") } },
  good: { tiers: { agent: sending("traceID", "traces"), gateway: taking("traces") } },
});
