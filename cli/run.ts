import { cac, type CAC } from "cac";
import { words, type Words } from "../lib/base/words";
import { check, refused, type Outcome, type Surroundings } from "./check";
import { exitCodes } from "./exit-codes";
import { validate } from "./validate";

/** Answers one call. `args` are those after the program's name. Help and version are printed at once. */
export function run(args: readonly string[], surroundings: Surroundings): Outcome {
  const cli = program();
  try {
    // The parser skips two: Node's path and the script's.
    cli.parse(["", "", ...args], { run: false });
  } catch (error) {
    // Its own complaint, where `misuse` has no sentence for it.
    if (!(error instanceof Error) || error.name !== "CACError") throw error;
    return { ...silent, stderr: `otelier: ${error.message}\n`, exitCode: exitCodes.usage };
  }
  if (cli.options.help || cli.options.version) return silent;
  const wrong = misuse(cli);
  if (wrong) return refused(wrong, cli.options);
  if (cli.matchedCommandName === "validate") return validate(cli.options);
  if (cli.matchedCommand) return check(cli.options, surroundings);
  cli.outputHelp();
  return { ...silent, exitCode: exitCodes.usage };
}

const silent: Outcome = { stdout: "", stderr: "", exitCode: exitCodes.clean };

function program(): CAC {
  const cli = cac("otelier");
  // Set by the build.
  cli.version(process.env["OTELIER_VERSION"] ?? "0.0.0");
  cli.help();
  cli
    .command("check", "Judge a design: one collector configuration per tier, together")
    .option("--tier <name=file>", "A tier and its configuration; once per tier, `-` reads standard input")
    .option("--role <name=role>", "What a tier is: agent, gateway or cluster (else by its name or content)")
    .option(
      "--design <file>",
      "A design saved by the studio (*.otelier.json): tiers, facts, accepted findings",
    )
    .option("--collector-version <version>", "The collector version that every tier runs, as 0.159.0")
    .option(
      "--distribution <name>",
      "What every tier runs: core, contrib, k8s, otlp, or a builder's manifest",
    )
    .option("--lang <language>", "Language of the answer: en or ko (default: en)")
    .option("--format <format>", "Form of the answer: text or json (default: text)")
    .example("  $ otelier check --tier agent=agent.yaml --tier gateway=gateway.yaml");
  cli
    .command("validate", "Say what `otelcol validate` says of a configuration, every error at its line")
    .option("--config <file>", "A configuration; several are merged in order, `-` reads standard input")
    .option("--set <key=value>", "One setting over the files, as a.b=value")
    .option("--env <name=value>", "A variable that is set where the collector runs")
    .option("--collector-version <version>", "The collector version, as 0.159.0")
    .option("--distribution <name>", "core, contrib, k8s, otlp, or a builder's manifest (default: contrib)")
    .option("--lang <language>", "Language of the answer: en or ko (default: en)")
    .option("--format <format>", "Form of the answer: text or json (default: text)")
    .example("  $ otelier validate --config collector.yaml --env TOKEN=x");
  return cli;
}

/** What is wrong with the call as such, or null. */
function misuse(cli: CAC): Words | null {
  const command = cli.matchedCommand;
  const [argument] = cli.args;
  if (!command) return argument === undefined ? null : words("cli.unknown-command", { command: argument });
  for (const [name, value] of Object.entries(cli.options)) {
    if (name === "--") continue;
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const known = command.hasOption(name);
    if (!known && !command.globalCommand?.hasOption(name))
      return words("cli.unknown-option", { option: flag.length > 1 ? `--${flag}` : `-${flag}` });
    if (known && [value].flat().some((each) => typeof each === "boolean" || each === ""))
      return words("cli.flag-without-value", { flag });
  }
  return argument === undefined ? null : words("cli.unused-argument", { value: argument });
}
