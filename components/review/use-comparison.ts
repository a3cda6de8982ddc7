"use client";

import { useQuery } from "@tanstack/react-query";
import type { Comparison } from "@/lib/reviews/compare";
import { apiOf, askServer, type Asked } from "./ask-server";
import { useReviewing } from "./review-context";

/** The change that is shown; undefined until it is there. Asked for once, whoever shows it. */
export function useComparison(): Asked<Comparison> | undefined {
  const { token, shown, against } = useReviewing();
  const query = against === null ? `revision=${shown}` : `revision=${shown}&against=${against}`;
  return useQuery({
    queryKey: ["changes", token, shown, against],
    queryFn: () => askServer<Comparison>(apiOf(token, `/changes?${query}`)),
  }).data;
}
