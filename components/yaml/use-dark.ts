"use client";

import { useSyncExternalStore } from "react";

/** Whether the page is dark now: the choice on `<html data-theme>`, or the system's where nothing was chosen. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, isDark, () => false);
}

const query = "(prefers-color-scheme: dark)";

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "dark" || chosen === "light") return chosen === "dark";
  return window.matchMedia(query).matches;
}

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    media.removeEventListener("change", changed);
    observer.disconnect();
  };
}
