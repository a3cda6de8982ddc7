"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Select } from "@/components/ui/select";
import { Markdown } from "./markdown";
import { MentionsCallout } from "./mentions-callout";
import { useReviewing } from "./review-context";
import { stateTones } from "./state-tones";
import { StudioCopy } from "./studio-copy";
import { VerdictButtons } from "./verdict-buttons";

/** Title, state, which revision is shown against which, what the reader may do, and whether a newer revision has come. */
export function ReviewHeader() {
  const t = useTranslations("reviews");
  const { view, shown, look } = useReviewing();
  const latest = view.revisions.at(-1);
  return (
    <header className="pt-5 pb-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <h1 className="min-w-0 flex-1 basis-72 text-[1.375rem] leading-tight font-semibold tracking-[-0.02em] break-words">
          {view.title}
        </h1>
        <div className="flex flex-wrap items-center gap-2 max-sm:hidden">
          <StudioCopy />
          <VerdictButtons />
        </div>
      </div>
      <Stamp />
      {view.description !== "" && (
        <div className="mt-2 max-w-3xl">
          <Markdown text={view.description} />
        </div>
      )}
      {latest && latest.number > shown && (
        <Callout
          tone="warning"
          className="mt-3"
          actions={<Button onClick={() => look(latest.number, shown)}>{t("showChanges")}</Button>}
        >
          {t("revised", { number: latest.number, name: latest.by.name })}
        </Callout>
      )}
      <MentionsCallout />
    </header>
  );
}

/** One line that says exactly what is looked at. */
function Stamp() {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const { view, shown, against, look } = useReviewing();
  const numbers = view.revisions.map(({ number }) => number);
  const revision = view.revisions.find(({ number }) => number === shown);
  const approved = new Set(
    view.verdicts.filter(({ opinion }) => opinion === "approve").map(({ revision: number }) => number),
  );
  const nameOf = (number: number) => {
    if (number === 0) return t("base");
    return t(approved.has(number) ? "revisionApproved" : "revision", { number });
  };
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
      <Badge tone={stateTones[view.state]}>{t(`state.${view.state}`)}</Badge>
      <Select
        quiet
        label={t("showing")}
        value={String(shown)}
        options={numbers.filter((number) => number > 0).map((number) => option(number, nameOf(number)))}
        onChange={(value) => look(Number(value), against)}
      />
      <code className="text-[12px]" title={revision?.hash}>
        {revision?.hash.slice(0, 8)}
      </code>
      <span>{t("versus")}</span>
      <Select
        quiet
        label={t("against")}
        value={against === null ? "" : String(against)}
        options={[
          { value: "", label: t("nothing") },
          ...numbers.map((number) => option(number, nameOf(number))),
        ]}
        onChange={(value) => look(shown, value === "" ? null : Number(value))}
      />
      <span>
        {t("by", {
          name: view.author.name,
          when: format.dateTime(new Date(revision?.at ?? view.at), { dateStyle: "medium" }),
        })}
      </span>
    </div>
  );
}

function option(number: number, label: string) {
  return { value: String(number), label };
}
