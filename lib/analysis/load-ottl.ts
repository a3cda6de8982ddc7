import type { OttlData } from "../catalogue/fields/ottl-types";
import { isPublishedOttl } from "../catalogue/fields/is-published";
import { ottlUrl } from "../catalogue/published.generated";
import type { Fetch } from "./load-fields";

/** What OTTL statements may say, out of the published file; null where it cannot be had: statements are parsed and no more then. */
export async function loadOttl(fetchJson: Fetch): Promise<OttlData | null> {
  try {
    const data = await fetchJson(ottlUrl);
    return isPublishedOttl(data) ? data : null;
  } catch {
    return null;
  }
}
