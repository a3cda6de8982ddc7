"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import type { Command } from "@/lib/reviews/http/commands";
import { AuthorEmbeds } from "./author-embeds";
import { AuthorLinks } from "./author-links";
import { AuthorLog } from "./author-log";
import { forgetReview } from "./kept-reviews";
import { useReviewing } from "./review-context";
import { Webhooks } from "./webhooks";

/** What the author alone may: links, and what becomes of the review. */
export function AuthorTools() {
  const t = useTranslations("reviews.author");
  const router = useRouter();
  const { view, token, run, speak } = useReviewing();
  const [problem, setProblem] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const [reason, setReason] = useState("");

  async function ask(command: Command): Promise<unknown> {
    const done = await run(command);
    setProblem(done.ok ? null : speak(done.error.message));
    return done.ok ? done.value : null;
  }
  async function remove(): Promise<void> {
    if (!sure) return setSure(true);
    await ask({ do: "delete" });
    forgetReview(token);
    router.push("/reviews");
  }
  const decide = (decision: "open" | "merged" | "closed") =>
    void ask({ do: "decide", decision, version: view.version, reason });
  return (
    <section className="max-w-2xl" aria-label={t("title")}>
      <h2 className="sr-only">{t("title")}</h2>
      {problem !== null && (
        <p role="alert" className="text-error">
          {problem}
        </p>
      )}
      {view.decision === "open" && view.gate !== "advisory" && (
        <Field label={t("reason")} className="my-2">
          {(control) => (
            <input
              {...control}
              className={inputClass}
              value={reason}
              maxLength={2_000}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="my-2 flex flex-wrap gap-2">
        {view.decision === "open" ? (
          <>
            <Button onClick={() => decide("merged")}>{t("merge")}</Button>
            <Button onClick={() => decide("closed")}>{t("close")}</Button>
          </>
        ) : (
          <Button onClick={() => decide("open")}>{t("reopen")}</Button>
        )}
        <Button variant="danger" onClick={() => void remove()}>
          {t(sure ? "removeSure" : "remove")}
        </Button>
      </div>
      <AuthorLinks ask={ask} />
      <AuthorEmbeds ask={ask} />
      {view.webhooks !== null && <Webhooks webhooks={view.webhooks} ask={ask} />}
      <AuthorLog />
    </section>
  );
}
