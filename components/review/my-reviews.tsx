"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Badge } from "@/components/ui/badge";
import { inputClass } from "@/components/ui/field";
import { Queries } from "@/components/ui/queries";
import type { MineState } from "@/lib/reviews/http/handle-mine";
import { forgetReview, keptReviews, type KeptReview } from "./kept-reviews";
import { stateTones } from "./state-tones";
import { useMine } from "./use-mine";

/** The reviews that this browser wrote or opened: how each stands, and where the reader is mentioned. */
export function MyReviews() {
  return (
    <Queries>
      <List />
    </Queries>
  );
}

function List() {
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
  const states = useMine(kept.map(({ token }) => token));
  const found = kept.filter(({ title }) => title.toLowerCase().includes(search.trim().toLowerCase()));
  const forget = (token: string): void => {
    forgetReview(token);
    setChanges((count) => count + 1);
  };
  return (
    <div className="mx-auto max-w-3xl px-3 py-6 sm:px-6">
      <h1 className="text-[1.375rem] font-semibold tracking-[-0.02em]">{t("title")}</h1>
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
      {found.length > 0 && (
        <ul className="mt-3 divide-y divide-line rounded-[10px] border border-line bg-surface">
          {found.map((review) => (
            <Row
              key={review.token}
              review={review}
              state={states.get(review.token)}
              onForget={() => forget(review.token)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** `state` undefined: not known yet; null: the key opens nothing any more. */
function Row({
  review: { token, title, role, at, link },
  state,
  onForget,
}: {
  readonly review: KeptReview;
  readonly state: MineState | undefined;
  readonly onForget: () => void;
}) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  return (
    <li className="px-3.5 py-2.5">
      <div className="flex flex-wrap items-center gap-2">
        <a href={`/review/${token}`} className="min-w-0 flex-1 font-medium break-words hover:underline">
          {title}
        </a>
        {state && state.unread > 0 && (
          <a href={`/review/${token}#talk`}>
            <Badge tone="warning">{t("mine.unread", { count: state.unread })}</Badge>
          </a>
        )}
        {state && <Badge tone={stateTones[state.state]}>{t(`state.${state.state}`)}</Badge>}
        {state === null && <Badge>{t("mine.gone")}</Badge>}
      </div>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
        <span>{t(`mine.role.${role}`)}</span>
        {state && <span>{t("revision", { number: state.revision })}</span>}
        <span>{format.dateTime(new Date(at), { dateStyle: "medium" })}</span>
        {link !== null && (
          <a href={`/review/${link}`} className="underline decoration-line-2 hover:text-ink">
            {t("mine.link")}
          </a>
        )}
        <button
          type="button"
          className="ml-auto min-h-6 underline decoration-line-2 hover:text-ink"
          onClick={onForget}
        >
          {t("mine.forget")}
        </button>
      </div>
    </li>
  );
}

function nothingTells(): () => void {
  return () => undefined;
}
