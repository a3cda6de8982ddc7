"use client";

import { useTranslations } from "next-intl";

export const tabs = ["summary", "graph", "findings", "yaml", "helm", "talk", "manage"] as const;
export type TabName = (typeof tabs)[number];

/** A place of a review's page: a tab, and what in it; `at` null: the whole tab. */
export type Place = { readonly tab: TabName; readonly at: string | null };

/** The place that an address names after its `#`, as `yaml/gateway 12`; the summary where it names none. */
export function placeOf(hash: string): Place {
  const [name, ...rest] = hash.replace(/^#/, "").split("/");
  const tab = tabs.find((each) => each === name) ?? "summary";
  const at = decoded(rest.join("/"));
  return { tab, at: at === "" ? null : at };
}

export function hashOf({ tab, at }: Place): string {
  return at === null ? `#${tab}` : `#${tab}/${encodeURIComponent(at)}`;
}

/** A quiet link to one place, to be copied: whoever may open the review lands there. */
export function PlaceLink({
  tab,
  at,
  label,
}: {
  readonly tab: TabName;
  readonly at: string;
  readonly label: string;
}) {
  const t = useTranslations("reviews");
  return (
    <a
      href={hashOf({ tab, at })}
      aria-label={t("linkTo", { place: label })}
      title={t("linkTo", { place: label })}
      className="shrink-0 px-1 text-ink-2 underline decoration-line-2 hover:text-ink"
    >
      #
    </a>
  );
}

/** What does not decode is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
