// Written by `npm run gen`; the folder is the source.
import { resourceDetectionDetectors } from "./create/resource-detection";
import type { FactoryCheck } from "./types";

/** Everything that factories refuse. */
export const factoryChecks: readonly FactoryCheck[] = [
  resourceDetectionDetectors,
];
