/**
 * Many reviewers on one server process, on loopback: `npm run bench:reviews [-- readers]`. DATABASE_URL for a PostgreSQL of its own (it is
 * filled); a new data folder otherwise. Prints the 50th and 99th percentile of each kind of request, also as a ratio to a bare route of the
 * same server in the same run, and how they grow from 100 to 100,000 stored reviews. Needs a production build.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "drizzle-orm";
import { openStore } from "../lib/reviews/store/open-store";
import { twoTierTemplate } from "../lib/workspace/templates/two-tier";

const readers = Number(process.argv[2] ?? 200);
const port = Number(process.env["BENCH_PORT"] ?? 3499);
const server = `http://localhost:${port}`;
const folder = mkdtempSync(join(tmpdir(), "otelier-bench-"));
const place = { url: process.env["DATABASE_URL"], folder };

const stored = [100, 1_000, 10_000, 100_000];
let bare = 0;
try {
  for (const count of stored) {
    await fill(count);
    const running = await start();
    try {
      console.log(`\n${place.url ? "PostgreSQL" : "PGlite"}, ${count.toLocaleString("en")} stored reviews`);
      await measure(count === stored[0]);
    } finally {
      await stop(running);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Reviews that are only there, each with a base, a revision, five comments and a link, up to `count` in all. */
async function fill(count: number): Promise<void> {
  const database = await openStore(place);
  const design = JSON.stringify(twoTierTemplate("filler"));
  const from = sql.raw(String(count === stored[0] ? 1 : (stored[stored.indexOf(count) - 1] ?? 0) + 1));
  const rows = sql`generate_series(${from}, ${sql.raw(String(count))}) AS n`;
  const { queries } = database;
  const who = sql`'filler', 'Filler', 0`;
  await queries.execute(
    sql`INSERT INTO reviews (id, title, description, decision, gate, author_id, author_name, latest, version, at) SELECT 'filler-' || n, 'Filler', '', 'open', 'advisory', 'filler', 'Filler', 1, 6, 0 FROM ${rows}`,
  );
  await queries.execute(
    sql`INSERT INTO revisions (review, number, hash, design, note, by_id, by_name, at) SELECT 'filler-' || n, r, md5(n || '-' || r), ${design}, '', ${who} FROM ${rows}, generate_series(0, 1) AS r`,
  );
  await queries.execute(
    sql`INSERT INTO links (id, review, token_hash, role, at) SELECT 'filler-' || n, 'filler-' || n, md5(n::text), 'view', 0 FROM ${rows}`,
  );
  await queries.execute(
    sql`INSERT INTO comments (id, review, seq, key, revision, anchor, body, by_id, by_name, at) SELECT 'filler-' || n || '-' || c, 'filler-' || n, c, c::text, 1, '{"on":"review"}', 'A comment', ${who} FROM ${rows}, generate_series(1, 5) AS c`,
  );
  await queries.execute(
    sql`INSERT INTO audit (review, what, detail, by_id, by_name, at) SELECT 'filler-' || n, 'commented', '', ${who} FROM ${rows}, generate_series(1, 6) AS c`,
  );
  await database.close();
}

async function start(): Promise<ChildProcess> {
  const next = resolve(import.meta.dirname, "../node_modules/next/dist/bin/next");
  const env = {
    ...process.env,
    OTELIER_DATA: folder,
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_MANUAL_SIG_HANDLE: "1",
  };
  const child = spawn(process.execPath, [next, "start", "-p", String(port)], { env, stdio: "ignore" });
  for (let tries = 0; tries < 300; tries++) {
    const ready = await fetch(`${server}/api/ready`).catch(() => null);
    if (ready?.ok) return child;
    await pause(200);
  }
  throw new Error("The server did not start.");
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => void child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
}

async function measure(first: boolean): Promise<void> {
  const { author, link } = await create(0);
  const streams = await Promise.all(Array.from({ length: readers }, (_, index) => listen(link, index)));
  await ask("GET", `/${link}/changes?revision=1&against=0`, 0);
  const bareTimes = await times(300, bareRoute);
  bare = at(bareTimes, 0.5);
  show("bare route", bareTimes);
  show("read a review", await times(300, (index) => ask("GET", `/${link}`, index)));
  show(
    "read its changes",
    await times(200, (index) => ask("GET", `/${link}/changes?revision=1&against=0`, index)),
  );
  const cookie = await named(1);
  const comment = (index: number) =>
    ask("POST", `/${link}`, index, { ...commentOf(index), key: `${Math.random()}` }, cookie);
  show("write a comment", await times(60, comment));
  // What a comment makes every reader do: hear of it, and read again.
  const heard: number[] = [];
  for (let round = 0; round < 5; round++) {
    const sent = performance.now();
    const all = streams.map(({ next }) => next().then(() => void heard.push(performance.now() - sent)));
    await comment(1_000 + round);
    await Promise.all(all);
  }
  show(`heard by ${readers} streams`, heard);
  const together = await Promise.all(
    Array.from({ length: 20 }, (_, reader) =>
      times(15, (index) =>
        index % 5 === 4 ? comment(reader * 100 + index) : ask("GET", `/${link}`, reader),
      ),
    ),
  );
  show("20 at once, reading and writing", together.flat());
  if (first) await guesses(author);
  for (const { stop: leave } of streams) leave();
}

async function bareRoute(): Promise<string> {
  return (await fetch(`${server}/api/health`)).text();
}

/** Whether the time of an answer tells a wrong link from one that was. */
async function guesses(author: string): Promise<void> {
  const cookie = await named(2);
  const add = async (expires: number | null): Promise<string> => {
    const add = { do: "add-link", scope: "view", expires };
    return (await ask<string>("POST", `/${author}`, 3, add, cookie)).value;
  };
  const [expired, revoked] = [await add(1), await add(null)];
  const view = await ask<{ readonly links: readonly { readonly id: string }[] }>("GET", `/${author}`, 3);
  await ask("POST", `/${author}`, 3, { do: "revoke-link", link: view.value.links.at(-1)?.id }, cookie);
  const kinds = { "wrong link": "x".repeat(32), "expired link": expired, "revoked link": revoked };
  const found: Record<string, number[]> = { "wrong link": [], "expired link": [], "revoked link": [] };
  for (let round = 0; round < 300; round++)
    for (const [kind, token] of Object.entries(kinds)) {
      const began = performance.now();
      await ask("GET", `/${token}`, round);
      found[kind]?.push(performance.now() - began);
    }
  for (const [kind, list] of Object.entries(found)) show(kind, list);
}

function commentOf(index: number) {
  const place = { on: "line", tier: "gateway", line: 1 + (index % 5) };
  return { do: "comment", parent: null, revision: 1, place, body: `Comment ${index}`, suggestion: null };
}

async function create(reader: number): Promise<{ readonly author: string; readonly link: string }> {
  const base = twoTierTemplate("bench");
  const tiers = base.tiers.map((tier) => Object.assign({}, tier, { yaml: `${tier.yaml}# changed\n` }));
  const body = {
    title: "Bench",
    description: "",
    gate: "advisory",
    name: "Mina",
    base,
    design: { ...base, tiers },
  };
  const link = { scope: "approve", expires: null };
  return (
    await ask<{ readonly author: string; readonly link: string }>("POST", "", reader, { ...body, link })
  ).value;
}

async function named(reader: number): Promise<string> {
  const response = await fetch(`${server}/api/me`, request("POST", reader, { name: `Reader ${reader}` }));
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** `T`: what the route of the same build answers with. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
async function ask<T = unknown>(
  method: string,
  path: string,
  reader: number,
  body?: unknown,
  cookie?: string,
): Promise<{ readonly value: T }> {
  const sent = request(method, reader, body, cookie);
  const address = `${server}/api/reviews${path}`;
  // A connection that the server ended while it was idle: asked again, once.
  const response = await fetch(address, sent).catch(() => fetch(address, sent));
  const answer: { readonly value: T } = await response.json();
  return answer;
}

/** Each reader has an address of their own: limits are by address. */
function request(method: string, reader: number, body?: unknown, cookie = ""): RequestInit {
  return {
    method,
    headers: {
      "X-Forwarded-For": `10.${Math.floor(Math.random() * 250)}.${reader % 250}.${Math.floor(reader / 250) % 250}`,
      "Content-Type": "application/json",
      "Sec-Fetch-Site": "same-origin",
      ...(cookie === "" ? {} : { Cookie: cookie }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

/** An open stream of events. `next` waits for the next version. */
async function listen(link: string, reader: number) {
  const stopper = new AbortController();
  const response = await fetch(`${server}/api/reviews/${link}/events`, {
    ...request("GET", reader),
    signal: stopper.signal,
  });
  const waiting: (() => void)[] = [];
  void (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? [])
        if (decoder.decode(chunk).includes("event: version")) for (const done of waiting.splice(0)) done();
    } catch {
      // Ended by us.
    }
  })();
  return {
    next: () => new Promise<void>((done) => void waiting.push(done)),
    stop: () => stopper.abort(),
  };
}

/** How long each of `count` calls takes, one after the other, in milliseconds; the first tenth is not counted. */
async function times(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    const began = performance.now();
    await work(index);
    if (index >= count / 10) found.push(performance.now() - began);
  }
  return found;
}

function at(list: readonly number[], part: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function show(what: string, list: readonly number[]): void {
  const [half, most] = [at(list, 0.5), at(list, 0.99)];
  const ratio = `${(half / bare).toFixed(1)} × bare`;
  console.log(
    `  ${what.padEnd(34)} p50 ${half.toFixed(1).padStart(7)} ms  p99 ${most.toFixed(1).padStart(7)} ms  ${ratio}`,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, ms));
}
