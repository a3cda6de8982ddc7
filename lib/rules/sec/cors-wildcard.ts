import { at, isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import { booleanFact } from "../../facts/sheet";
import { isUsed } from "../../topology/query";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import type { RuleDocs } from "../types";

export const corsWildcard = rule({
  id: "sec/cors-wildcard",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const receiver of tier.components) {
      if (receiver.kind !== "receiver" || !isUsed(tier, receiver)) continue;
      for (const path of wildcardsIn(receiver.config, receiver.at)) {
        const exposed = booleanFact(tier.facts, "gateway.exposed");
        if (exposed === null) yield { ask: "gateway.exposed", tier: tier.id };
        if (exposed !== true) continue;
        yield { at: { yaml: path, part: "value" }, params: { receiver: receiver.id, tier: tier.id } };
      }
    }
  },
});

const tierWith = (origin: string) =>
  exampleTier({
    receivers: `otlp:\n  protocols:\n    http:\n      endpoint: "\${env:MY_POD_IP}:4318"\n      cors: { allowed_origins: ["${origin}"] }\n`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Browsers may send from named origins only",
      why: "CORS says from which sites a browser may post telemetry. With `*` every site in the world may, and the browsers of its visitors do the work: made-up spans fill the backend and its bill, under your service names. Name the origins of your own applications; `https://*.example.com` is allowed.",
      messages: {
        default:
          "`{receiver}` of `{tier}` takes data from pages of any origin (`*`) and can be reached from outside: any site can post made-up telemetry. Name your origins.",
      },
      fixes: {},
    },
    ko: {
      title: "브라우저는 지정한 출처에서만 보낼 수 있음",
      why: "CORS는 브라우저가 어느 사이트에서 텔레메트리를 보낼 수 있는지 정합니다. `*`로 지정하면 세상의 모든 사이트가 방문자의 브라우저를 통해 보낼 수 있습니다. 여러분의 서비스 이름으로 꾸며 낸 스팬이 백엔드를 채우고 비용이 늘어납니다. 직접 운영하는 애플리케이션의 출처를 지정하십시오. `https://*.example.com` 형식도 쓸 수 있습니다.",
      messages: {
        default:
          "`{tier}` 티어의 `{receiver}` 리시버가 모든 출처(`*`)를 허용하고 외부에서 접근할 수 있습니다. 어느 사이트든 꾸며 낸 텔레메트리를 보낼 수 있습니다. 출처를 지정하십시오.",
      },
      fixes: {},
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/confighttp",
  bad: { tiers: { gateway: tierWith("*") }, facts: { gateway: { "gateway.exposed": true } } },
  good: {
    tiers: { gateway: tierWith("https://*.example.com") },
    facts: { gateway: { "gateway.exposed": true } },
  },
});

/** Where a receiver's servers let in any origin: `cors.allowed_origins` at whatever depth the server's settings stand. */
function wildcardsIn(config: Json, path: Path): readonly Path[] {
  if (!isMap(config)) return [];
  const origins = at(config, "cors", "allowed_origins");
  const own = isList(origins) ? origins.indexOf("*") : -1;
  const here = own < 0 ? [] : [[...path, "cors", "allowed_origins", own]];
  return [...here, ...Object.entries(config).flatMap(([key, value]) => wildcardsIn(value, [...path, key]))];
}
