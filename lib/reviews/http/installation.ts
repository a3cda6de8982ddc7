import { existsSync } from "node:fs";
import type { Database } from "../store/database";
import { writeAdminToken } from "../store/admin-token";
import { openStore, placeFrom } from "../store/open-store";
import { signingKey } from "../store/signing-key";
import { startChores } from "./chores";
import { createHub, type Hub } from "./hub";
import { operatorFrom, type Operator } from "./operator";
import { rateLimit, type RateLimit } from "./rate-limit";

/** What answers of this process share: one database, one key, one ear for changes. */
export type Installation = {
  readonly database: Database;
  readonly key: string;
  readonly hub: Hub;
  readonly operator: Operator;
  /** What a request must carry that reads or fills everything; null: none may. */
  readonly admin: string | null;
  readonly limits: { readonly read: RateLimit; readonly write: RateLimit; readonly create: RateLimit };
};

/** Opens everything over a database. Used by tests as it is; the server goes through `installation`. */
export async function openInstallation(
  database: Database,
  operator: Operator = operatorFrom({}),
  admin: string | null = null,
): Promise<Installation> {
  return {
    operator,
    admin,
    database,
    key: await signingKey(database),
    hub: await createHub(database),
    limits: { read: rateLimit(240, 480), write: rateLimit(60, 60), create: rateLimit(20, 20) },
  };
}

/**
 * The installation of this process, opened at the first asking; tried anew after it failed. Route handlers are bundled apart, and
 * each has module variables of its own: the promise is kept where all see it.
 */
export function installation(): Promise<Installation> {
  const place = placeFrom(process.env);
  shared.opening ??= openStore(place)
    .then((database) => {
      // A PostgreSQL is read by whoever knows its address; a folder is this process's alone.
      const admin = place.url === undefined ? writeAdminToken(place.folder) : null;
      return openInstallation(database, operatorFrom(process.env), admin);
    })
    .then((here) => {
      const stopChores = startChores(here);
      shared.stopChores = stopChores;
      // Whoever listens is told to ask again, and the next who asks opens it anew.
      here.database.onEnd(() => {
        stopChores();
        shared.opening = undefined;
        here.hub.close();
      });
      return here;
    })
    .catch((problem: unknown) => {
      shared.opening = undefined;
      throw problem;
    });
  return shared.opening;
}

/** True where reviews are kept already, or an operator said where: whoever only designs needs no database. */
export function isExpected(): boolean {
  const { url, folder } = placeFrom(process.env);
  return url !== undefined || existsSync(folder);
}

/**
 * Ends all streams, waits for the requests in flight, and closes the database, where one was opened.
 */
export async function closeInstallation(): Promise<void> {
  const opened = await shared.opening?.catch(() => null);
  shared.stopChores?.();
  opened?.hub.close();
  while (shared.running > 0) await new Promise((done) => void setTimeout(done, 20));
  await opened?.database.close();
}

/** Counts a request that is being answered, until what it returns is called. */
export function beginRequest(): () => void {
  shared.running += 1;
  return () => {
    shared.running -= 1;
  };
}

type Shared = { opening?: Promise<Installation> | undefined; running: number; stopChores?: () => void };

const shared: Shared = sharedObject();

function sharedObject(): Shared {
  const name = Symbol.for("otelier.installation");
  const made: Shared = { running: 0 };
  // Only this module writes there, in each of its copies.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const found = Reflect.get(globalThis, name) as Shared | undefined;
  if (!found) Reflect.set(globalThis, name, made);
  return found ?? made;
}
