import { createAnalyser, type Analyser } from "../analysis/analyse";
import { createCollectorJudge } from "../analysis/verdict/judge-tiers";
import { createCatalogue, type Catalogue } from "../catalogue/catalogue";
import { catalogueData } from "../catalogue/published-catalogue.generated";
import { parseCatalogue } from "../catalogue/schema";
import { collectorFacts } from "./collector-facts";

/** A judge as the studio's, with the catalogue that it judges by. */
export function createJudge(): { readonly analyse: Analyser; readonly catalogue: Catalogue } {
  const catalogue = createCatalogue(parseCatalogue(catalogueData));
  const analyse = createAnalyser(catalogue);
  analyse.listenTo(createCollectorJudge(catalogue, collectorFacts));
  return { analyse, catalogue };
}
