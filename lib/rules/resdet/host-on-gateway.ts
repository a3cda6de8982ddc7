import { at } from "../../base/json";
import type { Component } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import { processorsIn } from "../shared/processors-in";
import { takesFromOthers } from "../shared/takes-from-others";
import type { RuleDocs } from "../types";
import { detecting, detectorsOf, hostDetectors, isSwitchedOff } from "./detectors";

export const hostOnGateway = rule({
  id: "resdet/host-on-gateway",
  scope: "tier",
  severity: "error",
  *check(tier) {
    if (isDaemonSet(tier)) return;
    for (const processor of processorsIn(tier.pipelines.filter(takesFromOthers), "resource_detection")) {
      const override = at(processor.config, "override") ?? true;
      const detector = detectorsOf(processor)?.find((name) => namesHost(processor, name));
      if (override !== true || detector === undefined) continue;
      yield {
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id, tier: tier.id, detector },
        fixes: [
          {
            id: "keep-what-is-there",
            safety: "review",
            edits: [inTier(tier.id, set([...processor.at, "override"], false))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A gateway leaves the senders' hosts alone",
      why: "Detectors look at the machine that the collector runs on. On a gateway that is not the machine the data is from, and by default what they find replaces what is there: all data of all nodes gets the host of one gateway pod, and series of different hosts become one. Detect on the agents; on a gateway, `override: false` keeps what senders said.",
      messages: {
        default:
          "`{processor}` on `{tier}` detects its own host (`{detector}`) and writes it over the senders': data of all nodes looks as if it came from the gateway.",
      },
      fixes: { "keep-what-is-there": "Set `override: false`" },
    },
    ko: {
      title: "게이트웨이가 송신자의 호스트 정보를 바꾸지 않음",
      why: "디텍터는 Collector가 실행되는 머신을 살펴봅니다. 게이트웨이에서는 데이터가 생긴 머신이 아니며, 기본 설정에서는 찾은 값이 원래 값을 덮어씁니다. 모든 노드의 데이터가 게이트웨이 파드 하나의 호스트로 바뀌고, 서로 다른 호스트의 시계열이 하나로 합쳐집니다. 감지는 에이전트에서 하고, 게이트웨이에서는 `override: false`로 송신자의 값을 지킵니다.",
      messages: {
        default:
          "`{tier}` 티어의 `{processor}` 프로세서가 자기 호스트를 감지해(`{detector}`) 송신자의 값을 덮어씁니다. 모든 노드의 데이터가 게이트웨이에서 온 것처럼 보입니다.",
      },
      fixes: { "keep-what-is-there": "`override: false` 설정" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor",
  bad: { tiers: { gateway: detecting("{ detectors: [env, system] }") } },
  good: { tiers: { gateway: detecting("{ detectors: [env, system], override: false }") } },
});

/** True where a detector would write a host, and not all that tells one is switched off. */
function namesHost(processor: Component, detector: string): boolean {
  return hostDetectors.has(detector) && !isSwitchedOff(processor, detector, "host.name");
}
