import { set } from "../../yaml/edit";
import type { Component } from "../../topology/types";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { detecting, detectorsOf, hostDetectors, isSwitchedOff } from "./detectors";

export const detectorOrder = rule({
  id: "resdet/detector-order",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const processor of inUse(tier, "processor", "resource_detection")) {
      const detectors = detectorsOf(processor) ?? [];
      const first = detectors.findIndex((name) => weak.has(name) && namesHost(processor, name));
      const stronger = detectors.findLastIndex((name) => isStrong(name) && namesHost(processor, name));
      const [weaker, better] = [detectors[first], detectors[stronger]];
      if (weaker === undefined || better === undefined || stronger < first) continue;
      yield {
        at: { yaml: [...processor.at, "detectors", first], part: "value" },
        params: { processor: processor.id, weaker, better },
        fixes: [
          {
            id: "weaker-last",
            params: { weaker, better },
            safety: "review",
            edits: [inTier(tier.id, set([...processor.at, "detectors"], ordered(detectors)))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The detector that knows the host best comes first",
      why: "Where two detectors find the same attribute, the first in the list wins. `system` and `docker` take `host.name` from the operating system, which in a pod is the pod's name; a cloud's detector knows the name and id of the machine. Listed behind them, it no longer has a say in `host.name`.",
      messages: {
        default:
          "`{processor}` lists `{weaker}` before `{better}`, and the first to find `host.name` wins: in a pod that is the pod's name, not the machine's.",
      },
      fixes: { "weaker-last": "List `{weaker}` behind `{better}`" },
    },
    ko: {
      title: "호스트를 가장 잘 아는 디텍터가 앞에 있음",
      why: "두 디텍터가 같은 속성을 찾으면 목록에서 앞에 있는 쪽의 값이 쓰입니다. `system`과 `docker`는 운영 체제에서 `host.name`을 얻는데, 파드 안에서는 파드의 이름입니다. 클라우드 디텍터는 머신의 이름과 ID를 압니다. 뒤에 있으면 `host.name` 값에 반영되지 않습니다.",
      messages: {
        default:
          "`{processor}` 프로세서에서 `{weaker}` 디텍터가 `{better}` 앞에 있습니다. `host.name`은 먼저 찾은 값이 쓰이는데, 파드에서는 머신이 아닌 파드의 이름입니다.",
      },
      fixes: { "weaker-last": "`{weaker}` 디텍터를 `{better}` 뒤로 이동" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor#ordering",
  bad: { tiers: { agent: detecting("{ detectors: [env, system, ec2] }") } },
  good: { tiers: { agent: detecting("{ detectors: [env, ec2, system] }") } },
});

/** They ask the operating system, or Docker's socket. */
const weak = new Set(["system", "docker"]);
/** Those that name a node of Kubernetes write no `host.name`. */
const nodes = new Set(["k8s_api", "k8snode"]);

function isStrong(detector: string): boolean {
  return hostDetectors.has(detector) && !weak.has(detector) && !nodes.has(detector);
}

function namesHost(processor: Component, detector: string): boolean {
  return !isSwitchedOff(processor, detector, "host.name");
}

/** The same detectors, the weak ones at the end. */
function ordered(detectors: readonly string[]): readonly string[] {
  return [...detectors.filter((name) => !weak.has(name)), ...detectors.filter((name) => weak.has(name))];
}
