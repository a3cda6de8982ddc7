import type { Problem } from "../types";
import { fileInputTrouble } from "./file-input-trouble";
import type { BuildContext, Builder, OperatorConfig } from "./operator";
import { journaldTrouble } from "./journald-trouble";
import { tcpTrouble, udpTrouble } from "./socket-trouble";
import { syslogTrouble } from "./syslog-trouble";
import { exprStringTrouble, transformerTrouble } from "./transformer-trouble";

/** What each input refuses (pkg/stanza/operator/input), and the one output that has settings. */
export const inputBuilders: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  ["file_input", input(fileInputTrouble)],
  [
    "journald_input",
    (operator, context) => journaldTrouble(operator, context) ?? input(() => null)(operator, context),
  ],
  ["tcp_input", input(tcpTrouble)],
  ["udp_input", input(udpTrouble)],
  ["syslog_input", input(syslogInput)],
  ["file_output", fileOutput],
]);

/** The texts that every input computes come first (pkg/stanza/operator/helper/input.go). */
function input(own: Builder): Builder {
  return (operator, context) => {
    const { say } = context;
    for (const key of ["attributes", "resource"]) {
      const found = exprStringTrouble(operator, key, say);
      if (found) return { ...found, upstream: `${found.upstream}: {"operator_id":"${operator.id}"}` };
    }
    return own(operator, context);
  };
}

function syslogInput(operator: OperatorConfig, context: BuildContext): Problem | null {
  const { config } = operator;
  const parser =
    (config.text("on_error") === "" ? null : transformerTrouble(operator, context)) ??
    syslogTrouble(config, context.say);
  if (parser) return { ...parser, upstream: `failed to resolve syslog config: ${parser.upstream}` };
  for (const [key, trouble] of [
    ["tcp", tcpTrouble],
    ["udp", udpTrouble],
  ] as const) {
    if (config.isSet(key) === null) return null;
    if (!config.isSet(key)) continue;
    if (key === "udp" && (config.flag("enable_octet_counting") || config.isSet(trailer)))
      return context.say(
        "conflict",
        "octet_counting and non_transparent_framing is not compatible with UDP",
        { at: ["udp"], params: { keys: `\`udp\`, \`enable_octet_counting\`, \`${trailer}\`` } },
      );
    const found = trouble({ ...operator, config: config.section(key) }, context);
    return (
      found && {
        ...found,
        upstream: `failed to resolve ${key} config: ${found.upstream}`,
        at: [key, ...(found.at ?? [])],
      }
    );
  }
  return context.say("required", "need tcp config or udp config", { params: { key: "tcp`, `udp" } });
}

const trailer = "non_transparent_framing_trailer";

function fileOutput({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  return config.text("path") === "" && config.text("format") === ""
    ? say("required", "must provide a path to output to", { params: { key: "path" } })
    : null;
}
