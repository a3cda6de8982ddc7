"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { createSpeaker } from "@/lib/words/speak";
import { words } from "@/lib/base/words";
import { apiOf, askServer } from "./ask-server";

/** Asks for a link's password. */
export function UnlockForm({ token }: { readonly token: string }) {
  const t = useTranslations("reviews");
  const speak = createSpeaker(useLocale());
  const client = useQueryClient();
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  async function open(): Promise<void> {
    const done = await askServer(apiOf(token, "/unlock"), { password });
    if (done.ok) await client.invalidateQueries({ queryKey: ["review", token] });
    else setProblem(speak(done.error.message));
  }
  return (
    <form
      className="mx-auto mt-10 max-w-sm px-3"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h1 className="text-xl font-semibold">{t("lockedTitle")}</h1>
      <p className="mb-3 text-ink-2">{speak(words("reviews.locked"))}</p>
      <Field label={t("password")} error={problem}>
        {(control) => (
          <input
            {...control}
            type="password"
            className={inputClass}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" className="mt-3">
        {t("open")}
      </Button>
    </form>
  );
}
