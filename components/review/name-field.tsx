"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { useReviewing } from "./review-context";

/** Asks what someone is called, before they say anything. */
export function NameField() {
  const t = useTranslations("reviews");
  const { rename, speak } = useReviewing();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  async function save(): Promise<void> {
    const done = await rename(name.trim());
    setProblem(done.ok ? null : speak(done.error.message));
  }
  return (
    <form
      className="flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t("name")} hint={t("nameHint")} error={problem} className="min-w-48 flex-1">
        {(control) => (
          <input
            {...control}
            className={inputClass}
            value={name}
            maxLength={80}
            autoComplete="name"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="mt-[1.55rem]" disabled={name.trim() === ""}>
        {t("saveName")}
      </Button>
    </form>
  );
}
