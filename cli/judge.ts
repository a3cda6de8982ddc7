import { createAnalyser, type Analyser } from "../lib/analysis/analyse";
import { createCatalogue, type Catalogue } from "../lib/catalogue/catalogue";
import { catalogueData } from "../lib/catalogue/published-catalogue.generated";
import { parseCatalogue } from "../lib/catalogue/schema";
import { createCollectorJudge } from "../lib/analysis/verdict/judge-tiers";
import { collectorFacts } from "./collector-facts";

/** A judge as the studio's, with the catalogue that it judges by. */
export function createJudge(): { readonly analyse: Analyser; readonly catalogue: Catalogue } {
  const catalogue = createCatalogue(parseCatalogue(catalogueData));
  const analyse = createAnalyser(catalogue);
  analyse.listenTo(createCollectorJudge(catalogue, collectorFacts));
  return { analyse, catalogue };
}
