"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { MineState } from "@/lib/reviews/http/handle-mine";
import { askServer } from "./ask-server";
import { useEvents } from "./use-events";

/** As many as the server is asked about at once; the newest stand first. */
const most = 60;

/** How the reviews stand that these keys open, read again when one of them changes. */
export function useMine(tokens: readonly string[]): ReadonlyMap<string, MineState> {
  const client = useQueryClient();
  const asked = tokens.slice(0, most);
  const { data } = useQuery({
    queryKey: ["mine", asked],
    queryFn: () => askServer<readonly MineState[]>("/api/mine", { tokens: asked }),
    enabled: asked.length > 0,
  });
  const changed = useCallback(() => void client.invalidateQueries({ queryKey: ["mine"] }), [client]);
  const query = new URLSearchParams(asked.map((token) => ["of", token]));
  useEvents(asked.length > 0 ? `/api/mine/events?${query.toString()}` : null, changed);
  if (!data?.ok) return new Map();
  return new Map(data.value.map((state, index) => [asked[index] ?? "", state]));
}
