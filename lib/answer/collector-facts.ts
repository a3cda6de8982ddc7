import type { OttlData } from "../catalogue/fields/ottl-types";
import type { FieldsData } from "../catalogue/fields/types";
import { fieldsData } from "../catalogue/published-fields.generated";
import { ottlData } from "../catalogue/published-ottl.generated";

/* oxlint-disable no-unsafe-type-assertion -- the published files are ours */

/** What is published of the settings of components and of OTTL. */
export const collectorFacts = { data: fieldsData as FieldsData, ottl: ottlData as OttlData };
