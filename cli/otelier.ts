import { cac } from "cac";
import { words, type Words } from "../lib/base/words";
import { check, refused, type Outcome } from "./check";
import { exitCodes } from "./exit-codes";

const cli = cac("otelier");
// Set by the build.
cli.version(process.env.OTELIER_VERSION ?? "0.0.0");
cli.help();
cli
  .command("check", "Judge a design: one collector configuration per tier, together")
  .option("--tier <name=file>", "A tier and its configuration; once per tier, `-` reads standard input")
  .option("--role <name=role>", "What a tier is: agent, gateway or cluster (else by its name or content)")
  .option(
    "--design <file>",
    "A design saved by the studio (*.otelier.json): tiers, deploy facts, accepted findings",
  )
  .option("--collector-version <version>", "The collector version that every tier runs, as 0.159.0")
  .option("--distribution <name>", "The distribution that every tier runs: core, contrib, k8s or otlp")
  .option("--lang <language>", "Language of the answer: en or ko (default: en)")
  .option("--format <format>", "Form of the answer: text or json (default: text)")
  .example("  $ otelier check --tier agent=agent.yaml --tier gateway=gateway.yaml")
  .action((flags: Readonly<Record<string, unknown>>) => {
    finish(check(flags, { today: new Date().toISOString().slice(0, 10), colour: showsColour() }));
  });

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
run();

function run(): void {
  try {
    cli.parse(process.argv, { run: false });
    if (cli.matchedCommand) {
      const strange = misuse();
      if (strange) finish(refused(strange, cli.options));
      else void cli.runMatchedCommand();
    } else if (!cli.options.help && !cli.options.version) withoutCommand();
  } catch (error) {
    // The parser's own complaint, where `misuse` has no sentence for it.
    if (!(error instanceof Error) || error.name !== "CACError") throw error;
    finish({ stdout: "", stderr: `otelier: ${error.message}\n`, exitCode: exitCodes.usage });
  }
}

/** What is wrong with the call as such, or null. */
function misuse(): Words | null {
  const command = cli.matchedCommand;
  if (!command || cli.options.help) return null;
  for (const [name, value] of Object.entries(cli.options)) {
    if (name === "--") continue;
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const known = command.hasOption(name);
    if (!known && !command.globalCommand?.hasOption(name))
      return words("cli.unknown-option", { option: flag.length > 1 ? `--${flag}` : `-${flag}` });
    if (known && [value].flat().some((each) => typeof each === "boolean" || each === ""))
      return words("cli.flag-without-value", { flag });
  }
  const [extra] = cli.args;
  return extra === undefined ? null : words("cli.unused-argument", { value: extra });
}

function withoutCommand(): void {
  const [command] = cli.args;
  if (command !== undefined) return finish(refused(words("cli.unknown-command", { command }), cli.options));
  cli.outputHelp();
  process.exitCode = exitCodes.usage;
}

function finish({ stdout, stderr, exitCode }: Outcome): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

function showsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
