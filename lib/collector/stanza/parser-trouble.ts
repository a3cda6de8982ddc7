import type { Builder } from "./operator";
import { severityTrouble } from "./severity-trouble";
import { transformerTrouble } from "./transformer-trouble";

/** What every parser is refused for (pkg/stanza/operator/helper/parser.go); its `timestamp` was judged before. */
export const parserTrouble: Builder = (operator, context) => {
  const { config } = operator;
  const found = transformerTrouble(operator, context);
  if (found) return found;
  if (config.isSet("body") === true && config.text("parse_to") === "body")
    return context.say("nested", "`parse_to: body` not allowed when `body` is configured", {
      at: ["parse_to"],
    });
  if (config.isSet("severity") !== true) return null;
  const severity = severityTrouble(config.section("severity"), context.say);
  return severity && { ...severity, at: ["severity", ...(severity.at ?? [])] };
};
