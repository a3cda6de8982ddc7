import type { Problem } from "../types";
import { criteriaTrouble } from "./criteria-trouble";
import { headerTrouble } from "./header-trouble";
import { lookUpEncoding } from "./look-up-encoding";
import type { BuildContext, Builder, OperatorConfig } from "./operator";
import { splitTrouble } from "./split-trouble";

/** What the file input refuses, in upstream's order (pkg/stanza/fileconsumer/config.go). */
export const fileInputTrouble: Builder = (operator, context) => {
  const { config } = operator;
  for (const find of [criteriaTrouble, sizes, encoding, deletion, header, truncation, lines, start]) {
    const found = find(operator, context);
    if (found) return found;
    // What stands behind a setting that is not known cannot be judged.
    if (find === encoding && config.text("encoding") === null) return null;
  }
  return null;
};

function sizes({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const bounds: readonly (readonly [string, boolean, string, string])[] = [
    [
      "fingerprint_size",
      config.number("fingerprint_size") < 16,
      "'fingerprint_size' must be at least 16 bytes",
      "≥ 16",
    ],
    ["max_log_size", config.number("max_log_size") <= 0, "'max_log_size' must be positive", "> 0"],
    [
      "max_concurrent_files",
      config.number("max_concurrent_files") < 1,
      "'max_concurrent_files' must be positive",
      "> 0",
    ],
    ["max_batches", config.number("max_batches") < 0, "'max_batches' must not be negative", "≥ 0"],
  ];
  for (const [key, isBad, upstream, bound] of bounds)
    if (isBad) return say("range", upstream, { at: [key], params: { key, bound } });
  return oneOf(
    config.text("max_log_size_behavior"),
    "max_log_size_behavior",
    ["split", "truncate"],
    "'max_log_size_behavior' must be either 'split' or 'truncate'",
    say,
  );
}

function oneOf(
  value: string | null,
  key: string,
  choices: readonly string[],
  upstream: string,
  say: BuildContext["say"],
): Problem | null {
  return value === null || choices.includes(value)
    ? null
    : say("choice", upstream, { at: [key], params: { key, value, choices: choices.join(", ") } });
}

function encoding({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const value = config.text("encoding");
  const found = value === null ? null : lookUpEncoding(value);
  return value === null || !found || found.ok
    ? null
    : say("encoding", found.error, { at: ["encoding"], params: { value } });
}

function gateTrouble(key: string, gate: string, { say, check }: BuildContext): Problem | null {
  return check.isGateOn(gate)
    ? null
    : say("gate", `'${key}' requires feature gate '${gate}'`, { at: [key], params: { key, gate } });
}

function atEnd(config: OperatorConfig["config"], key: string, upstream: string, say: BuildContext["say"]) {
  return config.text("start_at") === "end"
    ? say("conflict", upstream, { at: [key], params: { keys: `\`${key}\`, \`start_at: end\`` } })
    : null;
}

function deletion({ config }: OperatorConfig, context: BuildContext): Problem | null {
  if (config.flag("delete_after_read") !== true) return null;
  const upstream = "'delete_after_read' cannot be used with 'start_at: end'";
  return (
    gateTrouble("delete_after_read", "filelog.allowFileDeletion", context) ??
    atEnd(config, "delete_after_read", upstream, context.say)
  );
}

function header({ config }: OperatorConfig, context: BuildContext): Problem | null {
  if (config.isSet("header") !== true) return null;
  const upstream = "'header' cannot be specified with 'start_at: end'";
  return (
    gateTrouble("header", "filelog.allowHeaderMetadataParsing", context) ??
    atEnd(config, "header", upstream, context.say) ??
    headerTrouble(config.section("header"), context)
  );
}

function truncation({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const choices = ["ignore", "read_whole_file", "read_new"];
  const upstream = `'on_truncate' must be one of: ${choices.join(", ")}`;
  return oneOf(config.text("on_truncate"), "on_truncate", choices, upstream, say);
}

function lines({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const found = lookUpEncoding(config.text("encoding") ?? "");
  return found.ok ? splitTrouble(config.section("multiline"), found.value, say) : null;
}

function start({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const value = config.text("start_at");
  return oneOf(value, "start_at", ["beginning", "end"], `invalid start_at location '${value}'`, say);
}
