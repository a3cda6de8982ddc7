import { drizzle } from "drizzle-orm/node-postgres";
import { Client, Pool } from "pg";
import { channel, type Database } from "./database";

/** Opens a PostgreSQL by its address. Several processes may share one. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // Idle connections break when the server restarts; the pool makes new ones.
  pool.on("error", () => undefined);
  // One that breaks between two steps of a transaction tells only its own listeners, and an error without any ends the process. The
  // step that follows fails by itself.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const stops = new Set<() => void>();
  return {
    queries: drizzle(pool),
    kind: "postgres",
    listen: async (changed) => {
      const stop = await listenOn(url, changed);
      stops.add(stop);
      return () => {
        stops.delete(stop);
        stop();
      };
    },
    // Its connections break and are made anew.
    onEnd: () => undefined,
    close: async () => {
      for (const stop of stops) stop();
      await pool.end();
    },
  };
}

const retryAfter = 1_000;

/** One connection that only listens, made anew when it breaks. What was missed meanwhile readers find by the review's version. */
async function listenOn(url: string, changed: (review: string) => void): Promise<() => void> {
  let stopped = false;
  let client: Client | null = null;
  const again = (): void => {
    if (!stopped) setTimeout(() => void connect().catch(again), retryAfter).unref();
  };
  const connect = async (): Promise<void> => {
    const made = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    let lost = false;
    const lose = (): void => {
      if (lost) return;
      lost = true;
      again();
    };
    made.on("error", lose);
    made.on("end", lose);
    made.on("notification", ({ payload }) => changed(payload ?? ""));
    client = made;
    await made.connect();
    await made.query(`LISTEN ${channel}`);
    if (stopped) await made.end();
  };
  await connect();
  return () => {
    stopped = true;
    void client?.end();
  };
}
