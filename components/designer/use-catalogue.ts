"use client";

import { useEffect, useState } from "react";
import { createCatalogue, type Catalogue } from "@/lib/catalogue/catalogue";
import { catalogueUrl } from "@/lib/catalogue/published.generated";
import { isPublishedCatalogue } from "@/lib/catalogue/is-published";
import type { CatalogueData } from "@/lib/catalogue/types";

export type LoadedCatalogue = { readonly data: CatalogueData; readonly catalogue: Catalogue };

type Answer = { readonly loaded: LoadedCatalogue | null; readonly failed: boolean };

/** The component catalogue, fetched once a page; its address holds its content's hash, so browsers keep it. */
export function useCatalogue(): Answer {
  const [answer, setAnswer] = useState<Answer>({ loaded: null, failed: false });
  // The network is outside React.
  useEffect(() => {
    let left = false;
    fetched ??= load().catch(() => load());
    fetched.then(
      (loaded) => left || setAnswer({ loaded, failed: false }),
      () => {
        fetched = null;
        if (!left) setAnswer({ loaded: null, failed: true });
      },
    );
    return () => {
      left = true;
    };
  }, []);
  return answer;
}

let fetched: Promise<LoadedCatalogue> | null = null;

async function load(): Promise<LoadedCatalogue> {
  const response = await fetch(catalogueUrl);
  if (!response.ok) throw new Error(`The catalogue answered ${response.status}.`);
  const data: unknown = await response.json();
  if (!isPublishedCatalogue(data)) throw new Error("The catalogue is not the one of this build.");
  return { data, catalogue: createCatalogue(data) };
}
