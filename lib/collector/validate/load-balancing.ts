import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";

/** The `load_balancing` exporter. */
export const loadBalancing = typeCheck<typeof loadBalancingDocs>({
  name: "load-balancing",
  type: contribType("exporter/loadbalancingexporter.Config"),
  validate(config, say) {
    const key = config.text("routing_key");
    const count = config.count("routing_attributes");
    const at = ["routing_attributes"];
    if (key === "attributes" && count === 0)
      return say("none", `routing_attributes must be specified when routing_key is "attributes"`, { at });
    return key !== null && key !== "attributes" && count > 0
      ? say(
          "unused",
          `routing_attributes can only be used when routing_key is "attributes"; got ${quote(key)}. Remove routing_attributes or set routing_key to "attributes"`,
          { at, params: { key: quote(key) } },
        )
      : null;
  },
});

export const loadBalancingDocs = () => ({
  source: contrib("exporter/loadbalancingexporter/config.go"),
  says: {
    none: {
      en: "`routing_key: attributes` needs `routing_attributes`: the attributes whose values choose the backend.",
      ko: "`routing_key: attributes`에는 백엔드를 고를 기준 속성인 `routing_attributes`가 필요합니다.",
    },
    unused: {
      en: "`routing_attributes` are only read with `routing_key: attributes`, and it is {key}. Set that, or remove the attributes.",
      ko: "`routing_attributes`는 `routing_key: attributes`일 때만 읽히는데 지금 값은 {key}입니다. 그 값으로 바꾸거나 속성을 지우세요.",
    },
  },
});
