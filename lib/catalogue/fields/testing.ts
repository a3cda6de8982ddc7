import { fieldsData } from "../published-fields.generated";
import { harvestedFieldsData } from "../published-harvested-fields.generated";
import { ottlData } from "../published-ottl.generated";
import type { OttlData } from "./ottl-types";
import type { FieldsData } from "./types";

/* oxlint-disable typescript/no-unsafe-type-assertion -- the published files are ours and checked against this shape by their own test */

/** The reflected fields, for tests. */
export const testFields = fieldsData as FieldsData;
/** The harvested fields, for tests. */
export const testHarvestedFields = harvestedFieldsData as FieldsData;
/** What OTTL statements may say, for tests. */
export const testOttl = ottlData as OttlData;
