import { words, type Words } from "../../base/words";
import type { StructType } from "../../catalogue/fields/types";
import { quote } from "../go/quote";
import type { Decoded, Problem } from "../types";
import { read } from "./reading";

const strategies = ["sum", "avg", "min", "max"];

/**
 * What the settings of one metric are refused for. Upstream generates this method for every metric (cmd/mdatagen); what its
 * metric is called and which attributes it has was read out of each.
 */
export function metricAttributesTrouble(
  metric: NonNullable<StructType["metric"]>,
  value: Decoded,
): readonly Problem[] {
  const config = read(value);
  const { name, attributes } = metric;
  const known = attributes.join(", ");
  const names = config.texts("attributes");
  const index = names.findIndex((item) => item !== null && !attributes.includes(item));
  const attribute = names[index] ?? null;
  if (attribute !== null)
    return [
      {
        upstream: `metric ${name} doesn't have an attribute ${attribute}, valid attributes: [${known}]`,
        message: say("attribute", { name, attribute, known }),
        at: ["attributes", index],
      },
    ];
  const strategy = config.text("aggregation_strategy");
  if (strategy === null || strategies.includes(strategy)) return [];
  const upstream = `invalid aggregation strategy ${quote(strategy)}, valid strategies: [${strategies.join(", ")}]`;
  return [{ upstream, message: say("strategy", { strategy }), at: ["aggregation_strategy"] }];
}

function say(kind: string, params: Readonly<Record<string, string>>): Words {
  return words(`check.metric-attributes.${kind}`, params);
}
