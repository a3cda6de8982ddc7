"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { oneYear, themeCookie, themes, type Theme } from "./preferences";
import { Select } from "./select";

/** Light, dark, or as the system says. Takes effect at once and is remembered in a cookie, so the next page starts right. */
export function ThemeSwitch({ className }: { readonly className?: string | undefined }) {
  const t = useTranslations("ui");
  const theme = useSyncExternalStore(subscribe, current, () => "system" as const);
  return (
    <Select
      quiet
      label={t("theme.label")}
      className={className}
      value={theme}
      options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
      onChange={choose}
    />
  );
}

/** Sets the page's theme and remembers it. */
function choose(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  const age = theme === "system" ? 0 : oneYear;
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${age}; samesite=lax`;
}

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
