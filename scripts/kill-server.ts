/**
 * Kills the web server with SIGKILL at random moments while it is written to over HTTP, starts it again, and compares: nothing that was
 * acknowledged may be missing, nothing may be there twice. `npm run reviews:kill-server [-- writes seed]`; DATABASE_URL for PostgreSQL, a new folder
 * otherwise. Needs a production build.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomFrom, writeAndKill } from "../e2e/support/kill-rounds";

const writes = Number(process.argv[2] ?? 1_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const url = process.env["DATABASE_URL"];
const folder = mkdtempSync(join(tmpdir(), "otelier-kill-"));
const env = url ? { DATABASE_URL: url } : { OTELIER_DATA: folder };
try {
  const { acknowledged, kills, again, lost, doubled } = await writeAndKill(env, {
    writes,
    random: randomFrom(seed),
    life: 40,
  });
  console.log(
    `${url ? "PostgreSQL" : "PGlite"}, seed ${seed}: ${acknowledged} acknowledged writes, ${kills} kills, ${again} sent again: ${lost.length} lost, ${doubled.length} doubled`,
  );
  process.exitCode = lost.length + doubled.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
