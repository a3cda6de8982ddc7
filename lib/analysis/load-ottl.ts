import type { OttlData } from "../catalogue/fields/ottl-types";
import { parseOttl } from "../catalogue/fields/parse-ottl";
import { ottlUrl } from "../catalogue/published.generated";
import type { Fetch } from "./load-fields";

/** What OTTL statements may say, out of the published file; null where it cannot be had: statements are parsed and no more then. */
export async function loadOttl(fetchJson: Fetch): Promise<OttlData | null> {
  try {
    return parseOttl(await fetchJson(ottlUrl));
  } catch {
    return null;
  }
}
