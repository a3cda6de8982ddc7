/**
 * Kills the process that stores reviews with SIGKILL while it writes, starts it again, and compares: nothing that was acknowledged may
 * be missing, nothing may be there twice. `npm run reviews:kill [-- writes]`; DATABASE_URL for PostgreSQL, a new folder otherwise.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { newWorkspace } from "../lib/workspace/new-workspace";
import { createReview } from "../lib/reviews/store/create-review";
import type { Database } from "../lib/reviews/store/database";
import { openStore, type StorePlace } from "../lib/reviews/store/open-store";
import { pushRevision } from "../lib/reviews/store/push-revision";
import { readReview } from "../lib/reviews/store/read-review";
import { writeComment } from "../lib/reviews/store/write-comment";

const by = { id: "writer", name: "Writer" };
const [mode, first, second] = process.argv.slice(2);
await (mode === "write" ? write(first ?? "", second ?? "") : main(Number(mode ?? 1_000)));

function design(note: string) {
  return newWorkspace("shop", [{ role: "agent", yaml: `# ${note}\nreceivers:\n  otlp: {}\n` }]);
}

async function main(writes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "otelier-kill-"));
  const place: StorePlace = { url: process.env["DATABASE_URL"], folder };
  const review = await prepare(place);
  const acknowledged = new Set<string>();
  let kills = 0;
  while (acknowledged.size < writes) {
    for (const key of await runAndKill(place, review, writes - acknowledged.size)) acknowledged.add(key);
    kills += 1;
  }
  const found = await keysIn(place, review);
  const lost = [...acknowledged].filter((key) => !found.includes(key));
  const doubled = found.length - new Set(found).size;
  const kept = found.length - acknowledged.size + lost.length;
  console.log(
    `${place.url ? "PostgreSQL" : "PGlite"}: ${acknowledged.size} acknowledged writes, ${kills} kills: ${lost.length} lost, ${doubled} doubled, ${kept} kept without an answer`,
  );
  rmSync(folder, { recursive: true, force: true });
  process.exit(lost.length + doubled === 0 ? 0 : 1);
}

async function prepare(place: StorePlace): Promise<string> {
  const database = await openStore(place);
  const made = await createReview(database, {
    title: "Kill",
    description: "",
    gate: "advisory",
    design: design("0"),
    base: null,
    link: { scope: "comment", expires: null },
    by,
  });
  await database.close();
  if (!made.ok) throw new Error("The review was refused.");
  return made.value.id;
}

/** The keys that were acknowledged until the kill. */
function runAndKill(place: StorePlace, review: string, most: number): Promise<readonly string[]> {
  const script = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, ["--import", "tsx", script, "write", JSON.stringify(place), review], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const keys: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on("line", (key) => {
    // The first write starts the clock: starting takes longer than most lives.
    if (keys.length === 0) setTimeout(() => child.kill("SIGKILL"), 100 + Math.random() * 2_900);
    keys.push(key);
    if (keys.length >= most) child.kill("SIGKILL");
  });
  return new Promise((done) => {
    child.once("close", () => done(keys));
  });
}

/** Writes comments and revisions until it is killed; each key is said once it is on disk. */
async function write(place: string, review: string): Promise<void> {
  const database = await openStore(JSON.parse(place));
  let latest = (await readReview(database, review))?.revisions.at(-1)?.number ?? 1;
  for (let count = 0; ; count++) {
    const key = `${process.pid}-${count}`;
    if (Math.random() < 0.2) {
      const push = { review, by, design: design(key), seen: latest, note: key };
      const pushed = await pushRevision(database, push);
      if (!pushed.ok) throw new Error(pushed.error.message.id);
      latest = pushed.value;
    } else await comment(database, review, key);
    process.stdout.write(`${key}\n`);
  }
}

async function comment(database: Database, review: string, key: string): Promise<void> {
  const where = { parent: null, revision: 1, anchor: { on: "review" }, suggestion: null } as const;
  const said = await writeComment(database, { ...where, review, by, key, body: key });
  if (!said.ok) throw new Error(said.error.message.id);
}

async function keysIn(place: StorePlace, review: string): Promise<readonly string[]> {
  const database = await openStore(place);
  const stored = await readReview(database, review);
  await database.close();
  const pushed = stored?.revisions.map(({ note }) => note).filter((note) => note !== "") ?? [];
  return [...(stored?.comments.map(({ body }) => body) ?? []), ...pushed];
}
