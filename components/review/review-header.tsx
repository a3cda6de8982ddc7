"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Select } from "@/components/ui/select";
import type { ReviewState } from "@/lib/reviews/types";
import { Markdown } from "./markdown";
import { useReviewing } from "./review-context";

/** Title, state, which revision is shown against which, and whether a newer one has come. */
export function ReviewHeader() {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const { view, shown, against, look } = useReviewing();
  const latest = view.revisions.at(-1);
  const numbers = view.revisions.map(({ number }) => number);
  const approved = new Set(
    view.verdicts.filter(({ opinion }) => opinion === "approve").map(({ revision }) => revision),
  );
  const nameOf = (number: number) => {
    if (number === 0) return t("base");
    return t(approved.has(number) ? "revisionApproved" : "revision", { number });
  };
  return (
    <header className="py-4">
      <div className="flex flex-wrap items-center gap-2">
        <h1 className="min-w-0 text-xl font-semibold break-words">{view.title}</h1>
        <Badge tone={tones[view.state]}>{t(`state.${view.state}`)}</Badge>
      </div>
      <p className="text-sm text-ink-2">
        {t("by", {
          name: view.author.name,
          when: format.dateTime(new Date(view.at), { dateStyle: "medium" }),
        })}
      </p>
      {view.description !== "" && <Markdown text={view.description} />}
      {latest && latest.number > shown && (
        <Callout
          tone="warning"
          className="my-3"
          actions={<Button onClick={() => look(latest.number, shown)}>{t("showChanges")}</Button>}
        >
          {t("revised", { number: latest.number, name: latest.by.name })}
        </Callout>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Select
          label={t("showing")}
          value={String(shown)}
          options={numbers.filter((number) => number > 0).map((number) => option(number, nameOf(number)))}
          onChange={(value) => look(Number(value), against)}
        />
        <span aria-hidden className="text-ink-3">
          ←
        </span>
        <Select
          label={t("against")}
          value={against === null ? "" : String(against)}
          options={[
            { value: "", label: t("nothing") },
            ...numbers.map((number) => option(number, nameOf(number))),
          ]}
          onChange={(value) => look(shown, value === "" ? null : Number(value))}
        />
      </div>
    </header>
  );
}

function option(number: number, label: string) {
  return { value: String(number), label };
}

const tones: Readonly<Record<ReviewState, BadgeTone>> = {
  open: "note",
  approved: "good",
  changes: "error",
  merged: "good",
  closed: "plain",
};
