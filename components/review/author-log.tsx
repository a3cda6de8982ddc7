"use client";

import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { LogEntry } from "@/lib/reviews/store/read-review";
import { apiOf, askServer } from "./ask-server";
import { useReviewing } from "./review-context";

/** Who did what, when, on which revision and hash; read when it is opened. */
export function AuthorLog() {
  const t = useTranslations("reviews.author");
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer font-medium">{t("log")}</summary>
      {open && <Entries />}
    </details>
  );
}

function Entries() {
  const format = useFormatter();
  const { token, view, speak } = useReviewing();
  const { data } = useQuery({
    queryKey: ["log", token, view.version],
    queryFn: () => askServer<readonly LogEntry[]>(apiOf(token, "/log")),
  });
  if (!data) return null;
  if (!data.ok) return <p className="text-error">{speak(data.error.message)}</p>;
  return (
    <ol className="mt-1 text-sm" data-testid="log">
      {data.value.map(({ id, what, revision, hash, byName, at }) => (
        <li key={id} className="flex flex-wrap gap-x-2">
          <time dateTime={new Date(at).toISOString()} className="tabular-nums text-ink-2">
            {format.dateTime(new Date(at), { dateStyle: "short", timeStyle: "medium" })}
          </time>
          <span className="font-medium">{byName}</span>
          <code>{what}</code>
          {revision !== null && <span>{revision}</span>}
          {hash !== null && <code className="text-ink-2">{hash.slice(0, 12)}</code>}
        </li>
      ))}
    </ol>
  );
}
