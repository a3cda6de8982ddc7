import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Source } from "../lib/collector/resolve/resolve";
import type { Verdict } from "../lib/collector/verdict";

/** What a real collector's `validate` said. `text` is its message without the first word; "" where it passed. */
export type Opinion =
  | { readonly is: "said"; readonly pass: boolean; readonly panics: boolean; readonly text: string }
  /** It could not be asked: it is not there, is no program, or said nothing in time. */
  | { readonly is: "silent"; readonly why: string };

/** How a collector is asked: it gets these files, these variables and no others, and no shell stands between. */
export function commandOf(
  collector: string,
  files: readonly string[],
): { readonly command: string; readonly args: readonly string[] } {
  const args = ["validate", ...files.flatMap((file) => ["--config", `file:${file}`])];
  // Address space, in bytes: a configuration must not be able to take the machine's memory.
  if (existsSync(limiter))
    return { command: limiter, args: [`--as=${4 * 1024 ** 3}`, "--", collector, ...args] };
  return { command: collector, args };
}

const limiter = "/usr/bin/prlimit";

/** Variables of the collector's process: those of the question, and a bound that Go's runtime keeps to. */
export function environmentOf(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Next.js declares a variable of ours that nobody else needs
  return { GOMEMLIMIT: "1GiB", ...variables } as unknown as NodeJS.ProcessEnv;
}

/** Milliseconds that a collector may take. */
export const timeLimit = 20_000;

/** Asks a collector's own `validate`, from temporary files in an empty folder. */
export function secondOpinion(
  collector: string,
  sources: readonly Source[],
  variables: Readonly<Record<string, string>>,
): Opinion {
  if (!existsSync(collector)) return { is: "silent", why: "there is no such file" };
  const folder = mkdtempSync(join(tmpdir(), "otelier-"));
  try {
    const files = sources.map((source, index) => {
      const file = join(folder, `${index}.yaml`);
      writeFileSync(file, source.is === "text" ? source.text : "");
      return file;
    });
    const { command, args } = commandOf(collector, files);
    const run = spawnSync(command, args, {
      cwd: folder,
      env: environmentOf(variables),
      timeout: timeLimit,
      killSignal: "SIGKILL",
      maxBuffer: 4 * 1024 ** 2,
      encoding: "utf8",
    });
    if (run.error) return { is: "silent", why: run.error.message };
    if (run.status === null) return { is: "silent", why: `it was stopped by ${run.signal ?? "a signal"}` };
    return readOpinion(run.status, run.stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What an exit code and standard error mean. */
export function readOpinion(status: number, stderr: string): Opinion {
  if (status === 0) return { is: "said", pass: true, panics: false, text: "" };
  const panics = status === 2 && /^panic: /m.test(stderr);
  const start = panics ? stderr.search(/^panic: /m) : stderr.search(/^Error: /m);
  if (start === -1) return { is: "silent", why: stderr.trim().split("\n")[0] || `exit code ${status}` };
  const said = stderr.slice(start).replace(/^(Error|panic): /, "");
  const end = panics ? said.search(/\n\n?goroutine /) : -1;
  return { is: "said", pass: false, panics, text: (end === -1 ? said : said.slice(0, end)).trim() };
}

/**
 * How a verdict of ours and a collector's own fit: both pass or fail, and of ours those that the collector told too. It tells one
 * fault a section, so what it leaves out is no difference.
 */
export function compareOpinion(
  { pass, errors }: Verdict,
  opinion: Extract<Opinion, { readonly is: "said" }>,
): { readonly agrees: boolean; readonly told: readonly Verdict["errors"][number][] } {
  const told = errors.filter(({ upstream }) => upstream !== "" && opinion.text.includes(upstream));
  return { agrees: pass === opinion.pass, told };
}
