import { compileRegexp } from "../go/regexp";
import type { Problem } from "../types";
import { agentError } from "./agent-error";
import type { BuildContext, Builder, OperatorConfig } from "./operator";
import { parserTrouble } from "./parser-trouble";
import type { SayStanza } from "./says";
import { severityTrouble } from "./severity-trouble";
import { syslogTrouble } from "./syslog-trouble";
import { transformerTrouble } from "./transformer-trouble";

/** What each parser refuses besides what all do (pkg/stanza/operator/parser). */
export const parserBuilders: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  ["json_parser", parserTrouble],
  ["uri_parser", parserTrouble],
  ["json_array_parser", jsonArray],
  ["key_value_parser", parser(keyValue)],
  ["csv_parser", parser(csv)],
  ["container", parser(container)],
  ["regex_parser", parser(regex)],
  ["syslog_parser", parser((operator, { say }) => syslogTrouble(operator.config, say))],
  ["time_parser", transformerTrouble],
  ["trace_parser", transformerTrouble],
  ["scope_name_parser", transformerTrouble],
  [
    "severity_parser",
    (operator, context) =>
      transformerTrouble(operator, context) ?? severityTrouble(operator.config, context.say),
  ],
]);

function parser(own: Builder): Builder {
  return (operator, context) => parserTrouble(operator, context) ?? own(operator, context);
}

function jsonArray(operator: OperatorConfig, context: BuildContext): Problem | null {
  const gate = "logs.jsonParserArray";
  return context.check.isGateOn(gate)
    ? parserTrouble(operator, context)
    : context.say("gate", "json_array_parser operator disabled", {
        at: ["type"],
        params: { key: "json_array_parser", gate },
      });
}

function keyValue({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const [delimiter, pairs] = [config.text("delimiter"), config.text("pair_delimiter")];
  if (delimiter === null || pairs === null) return null;
  if (delimiter === "")
    return say("required", "delimiter is a required parameter", { params: { key: "delimiter" } });
  return delimiter === (pairs === "" ? " " : pairs)
    ? say("conflict", "delimiter and pair_delimiter cannot be the same value", {
        at: ["delimiter"],
        params: { keys: "`delimiter`, `pair_delimiter`" },
      })
    : null;
}

function csv({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const texts = ["delimiter", "header_delimiter", "header", "header_attribute"].map((key) =>
    config.text(key),
  );
  const [delimiterText, headerText, header, attribute] = texts;
  if (texts.includes(null)) return null;
  const delimiter = delimiterText || ",";
  const headerDelimiter = headerText || delimiter;
  const conflict = (upstream: string, first: string, second: string) =>
    say("conflict", upstream, { at: [first], params: { keys: `\`${first}\`, \`${second}\`` } });
  if (config.flag("ignore_quotes") && config.flag("lazy_quotes"))
    return conflict(
      "only one of 'ignore_quotes' or 'lazy_quotes' can be true",
      "ignore_quotes",
      "lazy_quotes",
    );
  for (const [key, value] of [
    ["delimiter", delimiter],
    ["header_delimiter", headerDelimiter],
  ] as const)
    if (Array.from(value).length !== 1)
      return say("range", `invalid '${key}': '${value}'`, {
        at: [key],
        params: { key, bound: "1" },
      });
  if (!header && !attribute)
    return say("required", "missing required field 'header' or 'header_attribute'", {
      params: { key: "header" },
    });
  if (header && attribute)
    return conflict(
      "only one header parameter can be set: 'header' or 'header_attribute'",
      "header",
      "header_attribute",
    );
  return header && !header.includes(headerDelimiter)
    ? say("choice", "missing field delimiter in header", {
        at: ["header"],
        params: { key: "header", value: header, choices: `a${headerDelimiter}b` },
      })
    : null;
}

function container({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const value = config.text("format");
  const choices = ["docker", "crio", "containerd"];
  if (value === null || value === "" || choices.includes(value)) return null;
  // Upstream prints what stands in `on_error` there.
  const format = config.text("on_error") ?? "";
  return say("choice", agentError("operator config has an invalid `format` field.", { format }), {
    at: ["format"],
    params: { key: "format", value, choices: choices.join(", ") },
  });
}

function regex({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const pattern = config.text("regex");
  if (pattern === null) return null;
  if (pattern === "") return say("required", "missing required field 'regex'", { params: { key: "regex" } });
  return regexTrouble(pattern, say);
}

function regexTrouble(pattern: string, say: SayStanza): Problem | null {
  const compiled = compileRegexp(pattern);
  if (!compiled.ok)
    return say("pattern", `compiling regex: ${compiled.error}`, {
      at: ["regex"],
      params: { key: "regex", trouble: compiled.error },
    });
  return /\(\?P?<\w+>/.test(pattern)
    ? null
    : say("groups", "no named capture groups in regex pattern", { at: ["regex"] });
}
