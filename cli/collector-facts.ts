import type { OttlData } from "../lib/catalogue/fields/ottl-types";
import type { FieldsData } from "../lib/catalogue/fields/types";
import { fieldsData } from "../lib/catalogue/published-fields.generated";
import { ottlData } from "../lib/catalogue/published-ottl.generated";

/* oxlint-disable no-unsafe-type-assertion -- the published files are ours */

/** What is published of the settings of components and of OTTL. */
export const collectorFacts = { data: fieldsData as FieldsData, ottl: ottlData as OttlData };
