import { createCatalogue } from "@/lib/catalogue/catalogue";
import { createFields } from "@/lib/catalogue/fields/fields";
import { parseFields } from "@/lib/catalogue/fields/parse-fields";
import { catalogueData } from "@/lib/catalogue/published-catalogue.generated";
import { fieldsData } from "@/lib/catalogue/published-fields.generated";
import { harvestedFieldsData } from "@/lib/catalogue/published-harvested-fields.generated";
import { parseCatalogue } from "@/lib/catalogue/schema";

/** The published catalogue, for pages that the server writes. */
export const serverCatalogue = createCatalogue(parseCatalogue(catalogueData));

const reflected = parseFields(fieldsData);
const harvested = parseFields(harvestedFieldsData);

/** What is known of settings; null where the published file does not read. */
export const serverFields = reflected.ok
  ? createFields(reflected.value, harvested.ok ? harvested.value : null)
  : null;
