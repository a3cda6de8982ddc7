import { fieldsData } from "../published-fields.generated";
import { harvestedFieldsData } from "../published-harvested-fields.generated";
import type { FieldsData } from "./types";

/* oxlint-disable typescript/no-unsafe-type-assertion -- the published files are ours and checked against this shape by their own test */

/** The reflected fields, for tests. */
export const testFields = fieldsData as FieldsData;
/** The harvested fields, for tests. */
export const testHarvestedFields = harvestedFieldsData as FieldsData;
