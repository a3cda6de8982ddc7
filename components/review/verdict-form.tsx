"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { ShownVerdict } from "@/lib/reviews/http/view-review";
import type { Opinion } from "@/lib/reviews/types";
import { newKey } from "./ask-server";
import { Markdown } from "./markdown";
import { NameField } from "./name-field";
import { useReviewing } from "./review-context";

/** The element's name, for what leads here. */
export const verdictTarget = "verdict";

/** What was said of the revisions, and the reader's own word on the one they look at. */
export function VerdictForm() {
  const t = useTranslations("reviews");
  const { view } = useReviewing();
  const { me, verdicts, decision } = view;
  const judges = decision === "open" && (me.role === "approve" || me.role === "comment");
  return (
    <section id={verdictTarget} className="mt-4 border-t border-line pt-3" aria-label={t("verdicts")}>
      {verdicts.length > 0 && <h2 className="font-semibold">{t("verdicts")}</h2>}
      <ul className="mb-3">
        {verdicts.map((verdict) => (
          <Given key={verdict.id} verdict={verdict} />
        ))}
      </ul>
      {judges && (me.person === null ? <NameField /> : <Judge />)}
    </section>
  );
}

function Given({ verdict }: { readonly verdict: ShownVerdict }) {
  const t = useTranslations("reviews");
  const { speak } = useReviewing();
  const { opinion, by, revision: number, summary, stale } = verdict;
  return (
    <li className="mt-1" data-testid="verdict">
      <span className={stale ? "text-ink-2 line-through" : "font-medium"}>
        {t(opinionWords[opinion], { name: by.name, number })}
      </span>
      {stale && <span className="block text-sm text-warning">{speak(stale)}</span>}
      {summary !== "" && <Markdown text={summary} />}
    </li>
  );
}

const opinionWords = { approve: "approved", changes: "requested", comment: "commented" } as const;

function Judge() {
  const t = useTranslations("reviews");
  const { view, shown, run, speak } = useReviewing();
  const [summary, setSummary] = useState("");
  const [key, setKey] = useState(newKey);
  const [problem, setProblem] = useState<string | null>(null);
  const revision = view.revisions.find(({ number }) => number === shown);

  async function judge(opinion: Opinion): Promise<void> {
    const seen = { revision: shown, hash: revision?.hash ?? "" };
    const done = await run({ do: "judge", key, opinion, summary, seen });
    setProblem(done.ok ? null : speak(done.error.message));
    if (!done.ok) return;
    setKey(newKey());
    setSummary("");
  }
  return (
    <>
      <h2 className="font-semibold">{t("verdict", { number: shown })}</h2>
      <Field label={t("summary")} error={problem} className="my-2">
        {(control) => (
          <textarea
            {...control}
            className="input block !h-16 w-full resize-y py-1.5"
            value={summary}
            onChange={(event) => setSummary(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        {view.me.role === "approve" && (
          <>
            <Button variant="primary" onClick={() => void judge("approve")}>
              {t("approve")}
            </Button>
            <Button onClick={() => void judge("changes")}>{t("request")}</Button>
          </>
        )}
        <Button onClick={() => void judge("comment")}>{t("justComment")}</Button>
      </div>
    </>
  );
}
