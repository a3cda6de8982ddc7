import type { Environment } from "./types";

/** A machine with nothing on it but what every Linux has, folders and the list of users: no variables set, no cluster; 8 GiB of memory. */
export const bareMachine: Environment = {
  variables: new Map(),
  exists: (path) => path === users || folders.has(path.length > 1 ? path.replace(/\/+$/, "") : path),
  read: (path) => (path === users ? "root:x:0:0:root:/root:/bin/sh\n" : null),
  isPod: false,
  memoryBytes: 8 * 1024 ** 3,
};

const users = "/etc/passwd";

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
