"use client";

import { useEffect, useState } from "react";
import { hashOf, placeOf, type Place, type TabName } from "./place-link";

/** The place that the address names, and what chooses a tab. What is named comes into view, marked, once it is drawn. */
export function usePlace(ready: boolean): readonly [Place, (tab: TabName) => void] {
  const [place, setPlace] = useState<Place>(() => placeOf(location.hash));
  // An effect: the address is outside of React.
  useEffect(() => {
    const moved = (): void => setPlace(placeOf(location.hash));
    window.addEventListener("hashchange", moved);
    return () => window.removeEventListener("hashchange", moved);
  }, []);
  // An effect: scrolling is the page's own.
  useEffect(() => {
    if (!ready || place.at === null) return undefined;
    const frame = requestAnimationFrame(() => show(place.at ?? ""));
    return () => cancelAnimationFrame(frame);
  }, [place, ready]);
  const choose = (tab: TabName): void => {
    const next: Place = { tab, at: null };
    history.replaceState(null, "", hashOf(next));
    setPlace(next);
  };
  return [place, choose];
}

function show(at: string): void {
  for (const marked of document.querySelectorAll("[data-target]")) marked.removeAttribute("data-target");
  const found = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
  if (!found) return;
  found.dataset["target"] = "";
  found.scrollIntoView({ block: "center" });
  found.focus({ preventScroll: true });
}
