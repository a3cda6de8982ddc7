"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { newKey } from "./ask-server";
import { NameField } from "./name-field";
import { useReviewing, type Draft } from "./review-context";

const areaClass = "input block w-full !h-24 resize-y py-1.5";

/** Writes a comment where `draft` says, or an answer; on a line of YAML also what should stand there instead. */
export function CommentForm({ draft }: { readonly draft: Draft }) {
  const t = useTranslations("reviews");
  const { view, shown, run, setDraft, speak } = useReviewing();
  const [body, setBody] = useState("");
  const [after, setAfter] = useState<string | null>(null);
  const [key] = useState(newKey);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function send(): Promise<void> {
    setBusy(true);
    const suggestion = draft.line && after !== null ? { ...draft.line, after } : null;
    const done = await run({
      do: "comment",
      key,
      parent: draft.parent ?? null,
      revision: shown,
      place: draft.place,
      body,
      suggestion,
    });
    setBusy(false);
    if (done.ok) setDraft(null);
    // What was written stays, so that it can be sent again.
    else setProblem(speak(done.error.message));
  }

  if (view.me.person === null) return <NameField />;
  return (
    <form
      className="sticky bottom-0 z-10 my-3 rounded-md border border-line-2 bg-surface p-3 shadow-lift"
      aria-label={t("comment")}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="mb-1 font-semibold break-all">
        {draft.label === "" ? t("whole") : t("on", { place: draft.label })}
      </p>
      <Field label={t("write")} error={problem}>
        {(control) => (
          <textarea
            {...control}
            className={areaClass}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      {draft.line && (
        <Field label={t("suggest")} className="mt-2">
          {(control) => (
            <textarea
              {...control}
              className={`${areaClass} !h-14 font-mono text-[12px]`}
              value={after ?? draft.line?.after ?? ""}
              onChange={(event) => setAfter(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="mt-2 flex gap-2">
        <Button type="submit" variant="primary" disabled={busy || body.trim() === ""}>
          {t("send")}
        </Button>
        <Button onClick={() => setDraft(null)}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
