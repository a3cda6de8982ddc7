"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { formatPath } from "@/lib/base/path";
import type { Command } from "@/lib/reviews/http/commands";
import type { ShownComment } from "@/lib/reviews/http/view-review";
import { Markdown } from "./markdown";
import { OnTheirWay } from "./on-their-way";
import { PlaceLink } from "./place-link";
import { mayTalk, useReviewing, type Draft } from "./review-context";

const whole: Draft = { place: { on: "review" }, label: "", line: null };

/** All threads, oldest first, each with where it stands now. */
export function Threads() {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  const { comments } = reviewing.view;
  return (
    <>
      {comments.length === 0 && <p className="mb-3 text-ink-2">{t("noComments")}</p>}
      <ol>
        {comments
          .filter(({ parent }) => parent === null)
          .map((first) => (
            <Thread
              key={first.id}
              first={first}
              answers={comments.filter(({ parent }) => parent === first.id)}
            />
          ))}
      </ol>
      <OnTheirWay />
      {mayTalk(reviewing) && <Button onClick={() => reviewing.setDraft(whole)}>{t("whole")}</Button>}
    </>
  );
}

/** The threads that stand on one line of the newest revision, below it. */
export function ThreadsAt({
  tier,
  line,
  on,
}: {
  readonly tier: string;
  readonly line: number;
  readonly on: "line" | "helm";
}) {
  const { view, shown } = useReviewing();
  if (shown !== view.revisions.at(-1)?.number) return null;
  const here = view.comments.filter(
    ({ parent, anchor, placed }) =>
      parent === null &&
      placed.line === line &&
      "tier" in anchor &&
      anchor.tier === tier &&
      (anchor.on === "helm") === (on === "helm"),
  );
  if (here.length === 0) return null;
  return (
    <ol className="sticky left-0 max-w-[min(46rem,calc(100vw-3rem))] py-2 pl-6 font-sans text-[13px]">
      {here.map((first) => (
        <Thread
          key={first.id}
          first={first}
          answers={view.comments.filter(({ parent }) => parent === first.id)}
        />
      ))}
    </ol>
  );
}

function Thread({
  first,
  answers,
}: {
  readonly first: ShownComment;
  readonly answers: readonly ShownComment[];
}) {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  const { draft, setDraft, run } = reviewing;
  const answering: Draft = { ...whole, label: `${first.by.name}: ${first.label}`, parent: first.id };
  const { resolved } = first;
  return (
    <li
      data-at={first.id}
      data-change=""
      tabIndex={-1}
      className="mb-3 rounded-md border border-line bg-surface p-3"
    >
      <p className="text-sm font-medium break-all text-ink-2">
        {first.label === "" ? t("whole") : t("on", { place: first.label })}
        <PlaceLink tab="talk" at={first.id} label={first.label || t("whole")} />
      </p>
      {first.placed.is !== "here" && <Outdated comment={first} />}
      <Said comment={first} />
      {answers.map((answer) => (
        <div key={answer.id} className="mt-2 border-l-2 border-line-2 pl-3">
          <Said comment={answer} />
        </div>
      ))}
      {resolved && <p className="mt-2 text-sm text-good">{t("resolvedBy", { name: resolved.by })}</p>}
      {mayTalk(reviewing) && draft?.parent !== first.id && (
        <div className="mt-2 flex gap-2">
          <Button size="small" onClick={() => setDraft(answering)}>
            {t("reply")}
          </Button>
          <Button
            size="small"
            onClick={() => void run({ do: "resolve", comment: first.id, resolved: resolved === null })}
          >
            {t(resolved ? "reopen" : "resolve")}
          </Button>
        </div>
      )}
    </li>
  );
}

function Outdated({ comment: { anchor } }: { readonly comment: ShownComment }) {
  const t = useTranslations("reviews");
  return (
    <p className="text-sm text-warning">
      {t("outdated")}
      {"text" in anchor && (
        <code className="block whitespace-pre-wrap">{t("was", { text: anchor.text.trim() })}</code>
      )}
    </p>
  );
}

function Said({ comment }: { readonly comment: ShownComment }) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const { by, at, body, suggestion, mentions } = comment;
  const me = useReviewing().view.me.person?.name;
  return (
    <>
      <p className="mt-1 text-xs text-ink-2">
        {t("by", {
          name: by.name,
          when: format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" }),
        })}
        {mentions.length > 0 && (
          <span className={mentions.includes(me ?? "") ? "ml-2 font-semibold text-accent" : "ml-2"}>
            {t("mentions", { names: mentions.join(", ") })}
          </span>
        )}
      </p>
      <Markdown text={body} />
      {suggestion && <Suggested comment={comment} />}
    </>
  );
}

/** Nothing in the place of something is shown, too. */
function said(text = ""): string {
  return text === "" ? "—" : text;
}

function Suggested({ comment: { id, suggestion, applied } }: { readonly comment: ShownComment }) {
  const t = useTranslations("reviews");
  const { view, run, speak, look, against } = useReviewing();
  const [problem, setProblem] = useState<string | null>(null);
  const latest = view.revisions.at(-1)?.number ?? 0;
  const take: Command = { do: "take", comment: id, seen: latest };
  async function apply(): Promise<void> {
    const done = await run(take);
    setProblem(done.ok ? null : speak(done.error.message));
    // What was made by this very click needs no notice.
    if (done.ok && typeof done.value === "number") look(done.value, against);
  }
  return (
    <figure className="mt-2 overflow-x-auto rounded-md border border-line font-mono text-[12px]">
      <figcaption className="px-2 py-1 font-sans text-xs text-ink-2">
        {t("suggestion")}
        {suggestion && "path" in suggestion && (
          <code className="ml-1.5 break-all">{`${suggestion.tier} · ${formatPath(suggestion.path)}`}</code>
        )}
      </figcaption>
      <pre className="bg-removed px-2">{said(suggestion?.before)}</pre>
      <pre className="bg-added px-2">{said(suggestion?.after)}</pre>
      {applied !== null ? (
        <p className="px-2 py-1 font-sans text-good">{t("taken", { number: applied })}</p>
      ) : (
        view.me.role === "author" && (
          <Button size="small" className="m-2 font-sans" onClick={() => void apply()}>
            {t("take")}
          </Button>
        )
      )}
      {problem !== null && (
        <p role="alert" className="px-2 py-1 font-sans text-error">
          {problem}
        </p>
      )}
    </figure>
  );
}
