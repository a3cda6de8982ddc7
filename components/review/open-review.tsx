"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { Queries } from "@/components/ui/queries";
import { useWords } from "@/components/ui/use-words";
import type { Words } from "@/lib/base/words";
import type { Command } from "@/lib/reviews/http/commands";
import type { ReviewView } from "@/lib/reviews/http/view-review";
import { createSpeaker } from "@/lib/words/speak";
import { apiOf, askServer, type Asked } from "./ask-server";
import { keepReview } from "./kept-reviews";
import { ReviewBody } from "./review-body";
import { ReviewContext, type Draft, type Reviewing } from "./review-context";
import { useEvents } from "./use-events";

/** A review as whoever holds the link sees it. Browser only. */
export function OpenReview(props: { readonly token: string }) {
  return (
    <Queries>
      <Loaded {...props} />
    </Queries>
  );
}

function Loaded({ token }: { readonly token: string }) {
  useWords();
  const t = useTranslations("reviews");
  const speak = createSpeaker(useLocale());
  const { data } = useQuery({
    queryKey: ["review", token],
    queryFn: () => askServer<ReviewView>(apiOf(token)),
  });
  if (!data) return <p className="p-6 text-ink-2">{t("loading")}</p>;
  if (data.ok) return <Open token={token} view={data.value} />;
  return (
    <Callout tone="warning" title={t("closed")} className="m-4">
      {speak(data.error.message)}
    </Callout>
  );
}

function Open({ token, view }: { readonly token: string; readonly view: ReviewView }) {
  const t = useTranslations("reviews");
  const connected = useFresh(token);
  const { title, me } = view;
  // An effect: what the browser keeps is outside of React.
  useEffect(() => {
    const role = me.role === "author" ? "author" : "reader";
    keepReview({ token, title, role, at: new Date().toISOString(), link: null, design: null });
  }, [token, title, me.role]);
  return (
    <ReviewContext value={useOpenReview(token, view)}>
      {!connected && (
        <Callout tone="warning" className="m-3">
          {t("offline")}
        </Callout>
      )}
      <ReviewBody />
    </ReviewContext>
  );
}

/** Reads the review again when it has changed elsewhere; whether the connection that says so stands. */
function useFresh(token: string): boolean {
  const client = useQueryClient();
  const changed = useCallback(
    (now: number) => {
      const known = client.getQueryData<Asked<ReviewView>>(["review", token]);
      if (!known?.ok || known.value.version !== now)
        void client.invalidateQueries({ queryKey: ["review", token] });
    },
    [client, token],
  );
  return useEvents(apiOf(token, "/events"), changed);
}

/** `shown` stays what the reader looks at, until they ask for the newest. */
function useOpenReview(token: string, view: ReviewView): Reviewing {
  const speak = createSpeaker(useLocale());
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [looked, setLooked] = useState(view.revisions.at(-1)?.number ?? 1);
  const [base, setBase] = useState<number | null>(view.revisions[0]?.number === 0 ? 0 : null);
  return useMemo(() => {
    const again = async <T,>(asked: Promise<Asked<T>>): Promise<Asked<T>> => {
      const answer = await asked;
      await client.invalidateQueries({ queryKey: ["review", token] });
      return answer;
    };
    return {
      token,
      view,
      shown: looked,
      against: base,
      look: (revision: number, against: number | null) => {
        setLooked(revision);
        setBase(against);
      },
      speak: (words: Words) => speak(words),
      run: (command: Command) => again(askServer(apiOf(token), command)),
      rename: (name: string) => again(askServer("/api/me", { name })),
      draft,
      setDraft,
    };
  }, [token, view, looked, base, speak, client, draft]);
}
