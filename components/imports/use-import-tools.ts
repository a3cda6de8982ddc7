"use client";

import { useEffect, useState } from "react";
import { createCatalogue, type Catalogue } from "@/lib/catalogue/catalogue";
import { isPublishedCatalogue } from "@/lib/catalogue/is-published";
import { catalogueUrl } from "@/lib/catalogue/published.generated";
import { publishedCharts } from "@/lib/helm/charts/published.generated";
import type { ChartShelf } from "@/lib/helm/charts/shelf";
import { recognise } from "@/lib/imports/recognise";
import type { Source } from "@/lib/imports/types";

/** What an import needs besides the texts; charts are loaded for values files only. */
export type ImportTools = { readonly catalogue: Catalogue; readonly shelf: ChartShelf };

/** "loading", "failed", or the tools. */
export function useImportTools(sources: readonly Source[]): ImportTools | "loading" | "failed" {
  const [tools, setTools] = useState<ImportTools | "loading" | "failed">("loading");
  // The network is outside React.
  useEffect(() => {
    let left = false;
    Promise.all([loadCatalogue(), sources.some(isValues) ? loadCharts() : []]).then(
      ([catalogue, shelf]) => left || setTools({ catalogue, shelf }),
      () => left || setTools("failed"),
    );
    return () => {
      left = true;
    };
  }, [sources]);
  return tools;
}

function isValues({ text }: Source): boolean {
  const format = recognise(text);
  return format.ok && format.value === "values";
}

async function loadCatalogue(): Promise<Catalogue> {
  const data: unknown = await json(catalogueUrl);
  if (!isPublishedCatalogue(data)) throw new Error("The catalogue is not the one of this build.");
  return createCatalogue(data);
}

async function loadCharts(): Promise<ChartShelf> {
  return Promise.all(publishedCharts.map(({ url }) => json(url)));
}

/** Published files are this build's own; their addresses hold their content's hash, so browsers keep them. */
async function json(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
