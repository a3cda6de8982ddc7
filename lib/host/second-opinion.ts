import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { words } from "../base/words";
import type { Source } from "../collector/resolve/resolve";
import { readOpinion, validateCommand, type Opinion } from "./collector-opinion";
import { confine, emptyEnvironment, outputLimit, timeLimit } from "./confine";

/**
 * Asks a collector's own `validate` for the command line, which waits: from temporary files in an empty folder, with these variables and
 * no others. The machine is the caller's own, so the configuration may read its files and its network.
 */
export function secondOpinion(
  collector: string,
  sources: readonly Source[],
  variables: Readonly<Record<string, string>>,
): Opinion {
  if (!existsSync(collector)) return { is: "silent", why: words("host.no-file") };
  const folder = mkdtempSync(join(tmpdir(), "otelier-"));
  try {
    const files = sources.map((source, index) => {
      const file = join(folder, `${index}.yaml`);
      writeFileSync(file, source.is === "text" ? source.text : "");
      return file;
    });
    const { program, args } = confine(validateCommand(collector, files));
    const run = spawnSync(program, args, {
      cwd: folder,
      env: emptyEnvironment(variables),
      timeout: timeLimit,
      killSignal: "SIGKILL",
      maxBuffer: outputLimit,
      encoding: "utf8",
    });
    if (run.error) return { is: "silent", why: words("host.not-started", { message: run.error.message }) };
    if (run.status === null)
      return { is: "silent", why: words("host.killed", { signal: run.signal ?? "?" }) };
    return readOpinion(run.status, run.stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
