import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { StoreProblem } from "./database";

type Initialised = Awaited<ReturnType<NodeFS["init"]>>;
type Module = Parameters<NonNullable<Initialised["emscriptenOpts"]["preRun"]>[number]>[0];
type Stream = { readonly nfd: number };

/**
 * PGlite's file system, with the one operation it lacks: `fsync`. As shipped, a commit is safe from a killed process and not from
 * a power cut. Leans on an internal name of the pinned version, which is looked for at each start.
 */
export class DurableFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS["init"]>): Promise<Initialised> {
    const made = await super.init(pg, options);
    const before = made.emscriptenOpts.preRun ?? [];
    made.emscriptenOpts.preRun = [...before, addFsync];
    return made;
  }
}

/** PostgreSQL syncs at each commit, and keeps its shared memory small: one process, a few users. */
export const durableParams: string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
  "-c",
  "fsync=on",
  // The file system has no `fdatasync`, which is PostgreSQL's own choice.
  "-c",
  "wal_sync_method=fsync",
  "-c",
  "shared_buffers=16MB",
];

/** For tests: how often data was synced to disk by this process. */
export const synced = { count: 0 };

function addFsync(module: Module): void {
  const nodefs: unknown = Reflect.get(module, "NODEFS");
  const operations: unknown =
    typeof nodefs === "object" && nodefs !== null ? Reflect.get(nodefs, "stream_ops") : undefined;
  if (typeof operations !== "object" || operations === null)
    throw new StoreProblem(
      "This PGlite cannot be made to sync to disk. Install the version of package-lock.json.",
    );
  Reflect.set(operations, "fsync", (stream: Stream) => {
    fsyncSync(stream.nfd);
    synced.count += 1;
    return 0;
  });
}
