import { createFields, type Fields } from "../catalogue/fields/fields";
import { isPublishedFields } from "../catalogue/fields/is-published";
import type { FieldsData } from "../catalogue/fields/types";
import { fieldsUrl, harvestedFieldsUrl } from "../catalogue/published.generated";

/** Reads a published file. Rejects where it cannot be had. */
export type Fetch = (url: string) => Promise<unknown>;

/**
 * The settings of components, out of the published files. The harvested ones may be missing; null where the reflected ones
 * cannot be had or are damaged: names alone are known then.
 */
export async function loadFields(fetchJson: Fetch): Promise<Fields | null> {
  const [reflected, harvested] = await Promise.all([
    readFields(fetchJson, fieldsUrl),
    readFields(fetchJson, harvestedFieldsUrl),
  ]);
  return reflected && createFields(reflected, harvested);
}

/** One published file of settings; null where it cannot be had or is damaged. */
export async function readFields(fetchJson: Fetch, url: string): Promise<FieldsData | null> {
  try {
    const data = await fetchJson(url);
    return isPublishedFields(data) ? data : null;
  } catch {
    return null;
  }
}
