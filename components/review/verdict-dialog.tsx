"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import type { Opinion } from "@/lib/reviews/types";
import { newKey } from "./ask-server";
import { NameField } from "./name-field";
import { useReviewing } from "./review-context";

/** The reader's word on the revision they look at, with a summary; refused with the reason where it does not count. */
export function VerdictDialog({
  opinion,
  onClose,
}: {
  readonly opinion: Opinion;
  readonly onClose: () => void;
}) {
  const t = useTranslations("reviews");
  const { view, shown, run, speak } = useReviewing();
  const [summary, setSummary] = useState("");
  const [key] = useState(newKey);
  const [problem, setProblem] = useState<string | null>(null);
  const revision = view.revisions.find(({ number }) => number === shown);
  const named = view.me.person !== null;

  async function judge(): Promise<void> {
    const seen = { revision: shown, hash: revision?.hash ?? "" };
    const done = await run({ do: "judge", key, opinion, summary, seen });
    if (done.ok) onClose();
    else setProblem(speak(done.error.message));
  }
  const label = t(`verdictOn.${opinion}`, { number: shown });
  return (
    <Dialog
      open
      size="small"
      title={label}
      description={t("pinned", { hash: revision?.hash.slice(0, 8) ?? "" })}
      onClose={onClose}
      actions={
        named && (
          <Button variant="primary" onClick={() => void judge()}>
            {label}
          </Button>
        )
      }
    >
      {named ? (
        <Field label={t("summary")} error={problem}>
          {(control) => (
            <textarea
              {...control}
              className="input block !h-24 w-full resize-y py-1.5"
              value={summary}
              maxLength={20_000}
              onChange={(event) => setSummary(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <NameField />
      )}
    </Dialog>
  );
}
