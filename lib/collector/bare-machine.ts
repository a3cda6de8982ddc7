import type { Environment } from "./types";

/** A machine with nothing on it but the folders that every Linux has: no variables set, no cluster; 8 GiB of memory. */
export const bareMachine: Environment = {
  variables: new Map(),
  exists: (path) => folders.has(path.length > 1 ? path.replace(/\/+$/, "") : path),
  read: () => null,
  isPod: false,
  memoryBytes: 8 * 1024 ** 3,
};

const folders: ReadonlySet<string> = new Set([
  ".",
  "..",
  "/",
  ...[
    "bin",
    "dev",
    "etc",
    "home",
    "mnt",
    "opt",
    "proc",
    "root",
    "run",
    "srv",
    "sys",
    "tmp",
    "usr",
    "var",
  ].map((name) => `/${name}`),
  ...["lib", "log", "run", "tmp"].map((name) => `/var/${name}`),
]);
