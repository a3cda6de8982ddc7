"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select";
import type { Command } from "@/lib/reviews/http/commands";
import { scopes, type Scope } from "@/lib/reviews/types";
import { forgetReview } from "./kept-reviews";
import { useReviewing } from "./review-context";

/** What the author alone may: links, and what becomes of the review. */
export function AuthorTools() {
  const t = useTranslations("reviews.author");
  const router = useRouter();
  const { view, token, run, speak } = useReviewing();
  const [problem, setProblem] = useState<string | null>(null);
  const [sure, setSure] = useState(false);

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
    void ask({ do: "decide", decision, version: view.version, reason: "" });
  return (
    <section className="mt-6 border-t border-line pt-3" aria-label={t("title")}>
      <h2 className="font-semibold">{t("title")}</h2>
      {problem !== null && (
        <p role="alert" className="text-error">
          {problem}
        </p>
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
      <Links ask={ask} />
    </section>
  );
}

function Links({ ask }: { readonly ask: (command: Command) => Promise<unknown> }) {
  const t = useTranslations("reviews.author");
  const format = useFormatter();
  const { view } = useReviewing();
  const [scope, setScope] = useState<Scope>("approve");
  const [made, setMade] = useState<string | null>(null);
  async function make(): Promise<void> {
    const token = await ask({ do: "add-link", scope, expires: null });
    if (typeof token === "string") setMade(`${location.origin}/review/${token}`);
  }
  return (
    <>
      <h3 className="mt-3 font-medium">{t("links")}</h3>
      <ul>
        {view.links?.map(({ id, role, expires }) => (
          <li key={id} className="flex items-center gap-2 py-1">
            {role !== "author" && t(`scopes.${role}`)}
            {expires !== null &&
              ` · ${t("expires", { when: format.dateTime(new Date(expires), { dateStyle: "medium" }) })}`}
            <Button size="small" onClick={() => void ask({ do: "revoke-link", link: id })}>
              {t("revoke")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <SelectField
          label={t("scope")}
          value={scope}
          options={scopes.map((value) => ({ value, label: t(`scopes.${value}`) }))}
          onChange={setScope}
        />
        <Button onClick={() => void make()}>{t("make")}</Button>
      </div>
      {made !== null && (
        <p className="mt-2 break-all">
          {t("made")} <code data-testid="made-link">{made}</code>
        </p>
      )}
    </>
  );
}
