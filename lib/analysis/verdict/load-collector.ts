import type { Catalogue } from "../../catalogue/catalogue";
import { fieldsUrl } from "../../catalogue/published.generated";
import { readFields, type Fetch } from "../load-fields";
import { loadOttl } from "../load-ottl";
import { createCollectorJudge, type CollectorJudge } from "./judge-tiers";

/** The collector's verdict with the published settings of components; null where those cannot be had. */
export async function loadCollector(catalogue: Catalogue, fetchJson: Fetch): Promise<CollectorJudge | null> {
  const [data, ottl] = await Promise.all([readFields(fetchJson, fieldsUrl), loadOttl(fetchJson)]);
  return data && createCollectorJudge(catalogue, { data, ottl });
}
