import { createCatalogue, type Catalogue } from "./catalogue";
import { catalogueData } from "./published-catalogue.generated";
import { parseCatalogue } from "./schema";

/** The published catalogue, for tests. */
export const testCatalogue: Catalogue = createCatalogue(parseCatalogue(catalogueData));
