"use client";

import { useSyncExternalStore } from "react";

const query = "(max-width: 899px)";

/** True where palette, canvas and dock do not fit side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
