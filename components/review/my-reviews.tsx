"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { forgetReview, keptReviews, type KeptReview } from "./kept-reviews";

/** The reviews that this browser wrote or opened. */
export function MyReviews() {
  const t = useTranslations("reviews.mine");
  const [search, setSearch] = useState("");
  const [, setChanges] = useState(0);
  // Known in the browser only; the server writes an empty list.
  const here = useSyncExternalStore(
    nothingTells,
    () => true,
    () => false,
  );
  const kept = here ? keptReviews() : [];
  const found = kept.filter(({ title }) => title.toLowerCase().includes(search.trim().toLowerCase()));
  const forget = (token: string): void => {
    forgetReview(token);
    setChanges((count) => count + 1);
  };
  return (
    <div className="mx-auto max-w-3xl px-3 py-6 sm:px-6">
      <h1 className="text-xl font-semibold">{t("title")}</h1>
      <p className="mb-3 text-ink-2">{t("text")}</p>
      <input
        type="search"
        className={inputClass}
        aria-label={t("search")}
        placeholder={t("search")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {here && kept.length === 0 && <p className="mt-3 text-ink-2">{t("none")}</p>}
      <ul className="mt-3 divide-y divide-line">
        {found.map((review) => (
          <Row key={review.token} review={review} onForget={() => forget(review.token)} />
        ))}
      </ul>
    </div>
  );
}

function Row({ review, onForget }: { readonly review: KeptReview; readonly onForget: () => void }) {
  const t = useTranslations("reviews.mine");
  const format = useFormatter();
  return (
    <li className="flex flex-wrap items-center gap-2 py-2">
      <a href={`/review/${review.token}`} className="min-w-0 flex-1 font-medium break-words underline">
        {review.title}
      </a>
      <Badge>{t(`role.${review.role}`)}</Badge>
      <span className="text-sm text-ink-2">
        {format.dateTime(new Date(review.at), { dateStyle: "medium" })}
      </span>
      {review.link !== null && (
        <a href={`/review/${review.link}`} className="text-sm underline">
          {t("link")}
        </a>
      )}
      <Button size="small" onClick={onForget}>
        {t("forget")}
      </Button>
    </li>
  );
}

function nothingTells(): () => void {
  return () => undefined;
}
