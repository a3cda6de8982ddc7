import type { CatalogueData } from "./types";

/**
 * True for the published catalogue as this build's own server answers it. Its content was held to the schema when it was
 * made, and its address carries its hash: what remains to be told is that something else answered (a proxy's page).
 */
export function isPublishedCatalogue(data: unknown): data is CatalogueData {
  if (typeof data !== "object" || data === null || !("schema" in data) || !("components" in data))
    return false;
  return (
    data.schema === 1 && Array.isArray(data.components) && "renames" in data && Array.isArray(data.renames)
  );
}
