"use client";

import { useQuery } from "@tanstack/react-query";
import { createCatalogue, type Catalogue } from "@/lib/catalogue/catalogue";
import { catalogueUrl } from "@/lib/catalogue/published.generated";
import { isPublishedCatalogue } from "@/lib/catalogue/is-published";
import type { CatalogueData } from "@/lib/catalogue/types";

export type LoadedCatalogue = { readonly data: CatalogueData; readonly catalogue: Catalogue };

/** The component catalogue, fetched once; its address holds its content's hash, so browsers keep it. */
export function useCatalogue(): { readonly loaded: LoadedCatalogue | null; readonly failed: boolean } {
  const { data, isError } = useQuery({ queryKey: ["catalogue", catalogueUrl], queryFn: load });
  return { loaded: data ?? null, failed: isError };
}

async function load(): Promise<LoadedCatalogue> {
  const response = await fetch(catalogueUrl);
  if (!response.ok) throw new Error(`The catalogue answered ${response.status}.`);
  const data: unknown = await response.json();
  if (!isPublishedCatalogue(data)) throw new Error("The catalogue is not the one of this build.");
  return { data, catalogue: createCatalogue(data) };
}
