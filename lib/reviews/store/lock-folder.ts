import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { StoreProblem } from "./database";

/** Another process has the folder open. */
export class FolderTaken extends StoreProblem {}

/**
 * Takes a data folder for this process; PGlite itself would let two processes destroy each other's rows. The kernel holds the
 * lock and lets go of it when the process ends, however it ends. Answers what lets go of it earlier. Throws a StoreProblem
 * where the folder is taken or cannot be written.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, "otelier.lock");
  const fd = writable(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return openSync(file, "a", 0o600);
  });
  const { status, error } = spawnSync("flock", ["-n", "-x", "3"], {
    stdio: ["ignore", "ignore", "ignore", fd],
  });
  // No `flock` on macOS and Windows.
  if (error) {
    closeSync(fd);
    return lockByFile(folder);
  }
  if (status !== 0) {
    closeSync(fd);
    throw taken(folder);
  }
  return () => closeSync(fd);
}

/** A file that only one process can make; one whose maker no longer runs counts for nothing. */
function lockByFile(folder: string): () => void {
  const file = join(folder, "otelier.pid");
  for (const again of [true, false]) {
    try {
      const fd = openSync(file, "wx", 0o600);
      writeSync(fd, String(process.pid));
      closeSync(fd);
      return () => unlinkSync(file);
    } catch {
      if (!again || runs(Number(readFileSync(file, "utf8")))) throw taken(folder);
      unlinkSync(file);
    }
  }
  throw taken(folder);
}

function runs(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function writable<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new StoreProblem(
      `The data folder ${folder} cannot be written. Reviews are kept there: make it writable, or name another in OTELIER_DATA.`,
      { cause },
    );
  }
}

function taken(folder: string): FolderTaken {
  return new FolderTaken(
    `The data folder ${folder} is in use by another process. Two would destroy each other's data: stop the other one, ` +
      "name another folder in OTELIER_DATA, or share a PostgreSQL through DATABASE_URL.",
  );
}
