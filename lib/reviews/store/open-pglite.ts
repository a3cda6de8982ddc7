import { spawn } from "node:child_process";
import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/pglite";
import { channel, StoreProblem, type Database } from "./database";
import { DurableFS, durableParams } from "./durable-fs";
import { lockFolder } from "./lock-folder";
import { MortalPglite } from "./mortal-pglite";

/** Opens the database in a folder of its own, which is made where it is missing. One process at a time. */
export async function openPglite(folder: string): Promise<Database> {
  const unlock = lockFolder(folder);
  try {
    probe(folder);
    const dataDir = join(folder, "pglite");
    if (!existsSync(join(dataDir, "PG_VERSION"))) await initialise(dataDir);
    const client = new MortalPglite({ dataDir, fs: new DurableFS(dataDir), startParams: durableParams });
    await client.waitReady;
    let ended: (() => void) | null = null;
    client.died = () => {
      unlock();
      ended?.();
    };
    return {
      queries: drizzle(client),
      kind: "pglite",
      listen: async (changed) => {
        const stop = await client.listen(channel, changed);
        return () => void stop().catch(() => undefined);
      },
      onEnd: (callback) => void (ended = callback),
      close: async () => {
        if (client.isDead) return;
        await client.close();
        unlock();
      },
    };
  } catch (cause) {
    unlock();
    throw cause;
  }
}

/** Refuses a folder that takes no data: a database that cannot write as it starts does not say so, it hangs. */
function probe(folder: string): void {
  const file = join(folder, "otelier.probe");
  try {
    const fd = openSync(file, "w", 0o600);
    try {
      writeSync(fd, Buffer.alloc(256 * 1024));
      fsyncSync(fd);
    } finally {
      closeSync(fd);
      rmSync(file, { force: true });
    }
  } catch (cause) {
    throw new StoreProblem(
      `The data folder ${folder} cannot be written. Make it writable, or free room on its disk.`,
      { cause },
    );
  }
}

/**
 * Makes the folder in a process of its own: making one takes some 600 MB that would not be given back. Where that fails, opening
 * makes it.
 */
async function initialise(dataDir: string): Promise<void> {
  const program = `import { PGlite } from "@electric-sql/pglite"; await (await PGlite.create(${JSON.stringify(dataDir)})).close();`;
  await new Promise<void>((done) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" });
    child.once("error", () => done());
    child.once("exit", () => done());
  });
}
