import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { channel, type Database } from "./database";
import { DurableFS, durableParams } from "./durable-fs";
import { lockFolder } from "./lock-folder";

/** Opens the database in a folder of its own, which is made where it is missing. One process at a time. */
export async function openPglite(folder: string): Promise<Database> {
  const unlock = lockFolder(folder);
  try {
    const dataDir = join(folder, "pglite");
    if (!existsSync(join(dataDir, "PG_VERSION"))) await initialise(dataDir);
    const client = await PGlite.create({
      dataDir,
      fs: new DurableFS(dataDir),
      startParams: durableParams,
    });
    return {
      queries: drizzle(client),
      kind: "pglite",
      listen: async (changed) => {
        const stop = await client.listen(channel, changed);
        return () => void stop();
      },
      close: async () => {
        await client.close();
        unlock();
      },
    };
  } catch (cause) {
    unlock();
    throw cause;
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
