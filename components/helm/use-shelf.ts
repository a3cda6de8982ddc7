"use client";

import { useQuery } from "@tanstack/react-query";
import { publishedCharts } from "@/lib/helm/charts/published.generated";
import type { ChartShelf } from "@/lib/helm/charts/shelf";
import type { ChartData } from "@/lib/helm/charts/types";

/**
 * What is known of the official chart's versions; loaded where values are shown, null until then. `state` says whether it is still to
 * come: values are checked against a chart's schema only once it is there.
 */
export function useShelf(): {
  readonly shelf: ChartShelf | null;
  readonly state: "loading" | "loaded" | "failed";
} {
  const { data, isPending } = useQuery({
    queryKey: ["charts", publishedCharts],
    queryFn: load,
    staleTime: Infinity,
  });
  return { shelf: data ?? null, state: data ? "loaded" : isPending ? "loading" : "failed" };
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
