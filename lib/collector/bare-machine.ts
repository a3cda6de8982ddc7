import type { Environment } from "./types";

/** A machine with nothing on it: no variables set, no files, no cluster; 8 GiB of memory. */
export const bareMachine: Environment = {
  variables: new Map(),
  exists: () => false,
  read: () => null,
  isPod: false,
  memoryBytes: 8 * 1024 ** 3,
};
