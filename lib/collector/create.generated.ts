// Written by `npm run gen`; the folder is the source.
import { attributeActions } from "./create/attribute-actions";
import { resourceActions } from "./create/attribute-actions";
import { resourceDetectionDetectors } from "./create/resource-detection";
import { stanzaPipeline } from "./create/stanza-pipeline";
import type { FactoryCheck } from "./types";

/** Everything that factories refuse. */
export const factoryChecks: readonly FactoryCheck[] = [
  attributeActions,
  resourceActions,
  resourceDetectionDetectors,
  stanzaPipeline,
];
