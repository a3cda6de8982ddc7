// Written by `npm run gen`; the folder is the source.
import { tailSamplingOttl } from "./start/tail-sampling-ottl";
import type { StartCheck } from "./types";

/** Everything that is refused at start only. */
export const startChecks: readonly StartCheck[] = [
  tailSamplingOttl,
];
