import { cac, type CAC } from "cac";
import { words, type Words } from "../lib/base/words";
import { refused, type Outcome, type Surroundings } from "./check";
import { commands, type CliCommand } from "./commands";
import { exitCodes } from "./exit-codes";

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
  const asked = commands.find(({ name }) => name === cli.matchedCommandName);
  const wrong = misuse(cli, asked);
  if (wrong) return refused(wrong, cli.options);
  if (asked) return asked.run(cli.options, cli.args, surroundings);
  cli.outputHelp();
  return { ...silent, exitCode: exitCodes.usage };
}

const silent: Outcome = { stdout: "", stderr: "", exitCode: exitCodes.clean };

function program(): CAC {
  const cli = cac("otelier");
  // Set by the build.
  cli.version(process.env["OTELIER_VERSION"] ?? "0.0.0");
  cli.help();
  for (const { name, args, summary, options, example } of commands) {
    const command = cli.command(args ? `${name} ${args}` : name, summary);
    for (const [flag, text] of options) command.option(flag, text);
    command.example(`  $ ${example}`);
  }
  return cli;
}

/** What is wrong with the call as such, or null. */
function misuse(cli: CAC, asked: CliCommand | undefined): Words | null {
  const command = cli.matchedCommand;
  const [argument] = cli.args;
  if (!command) return argument === undefined ? null : words("cli.unknown-command", { command: argument });
  for (const [name, value] of Object.entries(cli.options)) {
    if (name === "--") continue;
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const known = asked?.options.find(([form]) => form.split(" ")[0] === `--${flag}`);
    if (!known && !command.globalCommand?.hasOption(name))
      return words("cli.unknown-option", { option: flag.length > 1 ? `--${flag}` : `-${flag}` });
    const takesValue = known?.[0].includes("<") ?? false;
    if (takesValue && [value].flat().some((each) => typeof each === "boolean" || each === ""))
      return words("cli.flag-without-value", { flag });
  }
  return argument === undefined || asked?.args !== undefined
    ? null
    : words("cli.unused-argument", { value: argument });
}
