import { textFact } from "../../facts/sheet";
import { rule } from "../define";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const imageLatest = rule({
  id: "wl/image-latest",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const tag = textFact(tier.facts, "image.tag");
    if (tag !== "latest" || textFact(tier.facts, "image.digest") !== null) return;
    const { collector } = tier.target;
    yield {
      at: { deploy: "image.tag" },
      params: { tier: tier.id, tag },
      fixes: [
        {
          id: "pin",
          params: { collector },
          safety: "review",
          edits: [{ tier: tier.id, fact: "image.tag", value: collector }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The image is pinned to a version",
      why: "Collector releases come every two weeks, rename components and settings, and remove what was deprecated. With a moving tag any restart of a pod may bring the next one: then some pods run another version than the rest, and a configuration that was valid yesterday does not start today. A version, or a digest, changes when somebody changes it.",
      messages: {
        default:
          "`{tier}` runs the tag `{tag}`: any restart may bring another release, in which names or settings of this configuration are gone.",
      },
      fixes: { pin: "Pin `{collector}`" },
    },
    ko: {
      title: "이미지가 버전으로 고정되어 있음",
      why: "Collector는 2주마다 릴리스되며 컴포넌트와 설정 이름을 바꾸고 지원이 중단된 것을 제거합니다. 움직이는 태그를 쓰면 파드가 재시작될 때 다음 릴리스가 실행될 수 있습니다. 그러면 일부 파드만 버전이 달라지고, 어제 유효하던 설정이 오늘은 시작되지 않을 수 있습니다. 버전이나 다이제스트는 직접 바꿀 때만 바뀝니다.",
      messages: {
        default:
          "`{tier}` 티어가 `{tag}` 태그를 실행합니다. 재시작할 때 다른 릴리스로 바뀌어 이 설정의 이름이나 항목이 없어질 수 있습니다.",
      },
      fixes: { pin: "`{collector}` 버전으로 고정" },
    },
  },
  source: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "image.tag": "latest" } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "image.tag": "0.159.0" } } },
});
