"use client";

import { useQuery } from "@tanstack/react-query";
import { publishedCharts } from "@/lib/helm/charts/published.generated";
import type { ChartShelf } from "@/lib/helm/charts/shelf";
import type { ChartData } from "@/lib/helm/charts/types";

/** What is known of the official chart's versions; loaded where values are shown, null until then. */
export function useShelf(): ChartShelf | null {
  const { data } = useQuery({ queryKey: ["charts", publishedCharts], queryFn: load, staleTime: Infinity });
  return data ?? null;
}

async function load(): Promise<ChartShelf> {
  return Promise.all(
    publishedCharts.map(async ({ url }): Promise<ChartData> => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response.json();
    }),
  );
}
