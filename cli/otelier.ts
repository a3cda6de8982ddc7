import { run } from "./run";

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const outcome = run(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  colour: process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
});
const { stdout, stderr, exitCode } = (await outcome.later) ?? outcome;
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
