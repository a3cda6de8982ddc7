import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of a test's own. */
export type PostgresServer = {
  readonly url: string;
  stop(): void;
  start(): void;
  /** Stops it and removes its data. */
  end(): void;
};

/** The newest PostgreSQL whose programs are installed; null where there is none, and tests against it are skipped. */
export function postgresPrograms(): string | null {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return null;
  const newest = readdirSync(root).toSorted((a, b) => Number(b) - Number(a))[0];
  const programs = newest === undefined ? null : join(root, newest, "bin");
  return programs !== null && existsSync(join(programs, "initdb")) ? programs : null;
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "otelier-postgres-"));
  const port = await freePort();
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? "postgres" : null;
  if (user !== null) chownSync(folder, Number(idOf("-u")), Number(idOf("-g")));
  chmodSync(folder, 0o700);
  const run = (program: string, ...args: readonly string[]): void => {
    const command = [join(programs, program), ...args];
    const [first = "", ...rest] = user === null ? command : ["runuser", "-u", user, "--", ...command];
    execFileSync(first, rest, { stdio: "ignore", cwd: tmpdir() });
  };
  const data = join(folder, "data");
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c shared_buffers=16MB`;
  const start = () => run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start");
  const stop = () => run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
  run("initdb", "-D", data, "-U", "otelier", "-A", "trust", "-E", "UTF8", "--no-sync");
  start();
  return {
    url: `postgres://otelier@127.0.0.1:${port}/postgres`,
    start,
    stop,
    end: () => {
      try {
        stop();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function idOf(which: "-u" | "-g"): string {
  return spawnSync("id", [which, "postgres"], { encoding: "utf8" }).stdout.trim();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  await new Promise<void>((done) => {
    server.close(() => done());
  });
  return typeof address === "object" && address !== null ? address.port : 0;
}
