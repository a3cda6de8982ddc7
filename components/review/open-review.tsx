"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { Queries } from "@/components/ui/queries";
import { useWords } from "@/components/ui/use-words";
import type { Words } from "@/lib/base/words";
import type { Command } from "@/lib/reviews/http/commands";
import type { ReviewView } from "@/lib/reviews/http/view-review";
import { namesIn } from "@/lib/reviews/names-in";
import { lastApproved } from "@/lib/reviews/verdict-rules";
import { createSpeaker } from "@/lib/words/speak";
import { apiOf, askServer, passes, type Asked } from "./ask-server";
import { keepReview } from "./kept-reviews";
import { loadMarkdown } from "./markdown";
import { ReviewBody } from "./review-body";
import { useOutbox, type NewComment } from "./outbox";
import { ReviewContext, type Draft, type Reviewing } from "./review-context";
import { UnlockForm } from "./unlock-form";
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
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ["review", token],
    queryFn: async () => {
      const answer = await askServer<ReviewView>(apiOf(token));
      const known = client.getQueryData<Asked<ReviewView>>(["review", token]);
      // What was read stays while the server is away.
      return passes(answer) && known?.ok ? known : answer;
    },
    refetchInterval: ({ state }) => (state.data && passes(state.data) ? 3_000 : false),
  });
  if (!data) return <p className="p-6 text-ink-2">{t("loading")}</p>;
  if (!data.ok && data.error.status === 401) return <UnlockForm token={token} />;
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
  // An effect: loading is outside of React.
  useEffect(() => void loadMarkdown(), []);
  // An effect: what the browser keeps is outside of React.
  useEffect(() => {
    const role = me.role === "author" ? "author" : "reader";
    keepReview({ token, title, role, at: new Date().toISOString(), link: null, design: null });
  }, [token, title, me.role]);
  return (
    <ReviewContext value={useOpenReview(token, view, connected)}>
      <div role="status">
        {!connected && (
          <Callout tone="warning" className="m-3">
            {t("offline")}
          </Callout>
        )}
      </div>
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

/** `shown` stays what the reader looks at, until they ask for the newest. The address names both sides, so that a link leads there. */
function useOpenReview(token: string, view: ReviewView, connected: boolean): Reviewing {
  const speak = createSpeaker(useLocale());
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [[looked, base], setSides] = useState(() => sidesIn(location.search, view));
  const again = useCallback(
    async <T,>(asked: Promise<Asked<T>>): Promise<Asked<T>> => {
      const answer = await asked;
      await client.invalidateQueries({ queryKey: ["review", token] });
      return answer;
    },
    [client, token],
  );
  const outbox = useOutbox((comment: NewComment) => again(askServer(apiOf(token), comment)), connected);
  return {
    token,
    view,
    shown: looked,
    against: base,
    look: (revision: number, against: number | null) => {
      setSides([revision, against]);
      const query = new URLSearchParams({ revision: String(revision), against: String(against ?? "") });
      history.replaceState(null, "", `?${query.toString()}${location.hash}`);
    },
    speak: (words: Words) => speak(words),
    run: (command: Command) => again(askServer(apiOf(token), command)),
    rename: (name: string) => again(askServer("/api/me", { name })),
    outbox,
    names: namesIn(view),
    draft,
    setDraft,
  };
}

/**
 * Revision and base as the address names them, where there are such; else the newest against what was given to compare with, and where
 * nothing was, against the last one before it that was approved.
 */
function sidesIn(search: string, { revisions, verdicts }: ReviewView): readonly [number, number | null] {
  const query = new URLSearchParams(search);
  const has = (text: string | null): boolean => revisions.some(({ number }) => String(number) === text);
  const [revision, against] = [query.get("revision"), query.get("against")];
  const shown = has(revision) ? Number(revision) : (revisions.at(-1)?.number ?? 1);
  if (against === "") return [shown, null];
  if (has(against)) return [shown, Number(against)];
  const before = revisions.filter(({ number }) => number < shown);
  return [shown, revisions[0]?.number === 0 ? 0 : lastApproved(verdicts, before)];
}
