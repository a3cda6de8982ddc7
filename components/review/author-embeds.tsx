"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Command } from "@/lib/reviews/http/commands";
import { useReviewing } from "./review-context";

/** The pages that may show this review inside of themselves; none until the author lists some. */
export function AuthorEmbeds({ ask }: { readonly ask: (command: Command) => Promise<unknown> }) {
  const t = useTranslations("reviews.author.embed");
  const { view } = useReviewing();
  const [origins, setOrigins] = useState("");
  const [made, setMade] = useState<string | null>(null);
  const embeds = view.links?.filter(({ frames }) => frames !== null) ?? [];
  async function make(): Promise<void> {
    const token = await ask({
      do: "add-embed",
      origins: origins.split(/[\s,]+/).filter((each) => each !== ""),
    });
    if (typeof token !== "string") return;
    setMade(
      `<iframe src="${location.origin}/embed/${token}" title="${t("frame")}" width="100%" height="600"></iframe>`,
    );
    setOrigins("");
  }
  return (
    <section aria-label={t("title")}>
      <h3 className="mt-4 font-medium">{t("title")}</h3>
      <p className="text-ink-2">{embeds.length === 0 ? t("off") : t("text")}</p>
      <ul>
        {embeds.map(({ id, frames }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 py-1">
            <code className="min-w-0 break-all">{frames}</code>
            <Button size="small" onClick={() => void ask({ do: "revoke-link", link: id })}>
              {t("revoke")}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="mt-2 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Field label={t("origins")} hint={t("hint")} className="min-w-60 flex-1">
          {(control) => (
            <input
              {...control}
              className="input w-full font-mono text-[12px]"
              value={origins}
              maxLength={2_000}
              spellCheck={false}
              placeholder="https://wiki.example.com"
              onChange={(event) => setOrigins(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={origins.trim() === ""}>
          {t("make")}
        </Button>
      </form>
      {made !== null && (
        <div className="mt-2" role="status">
          {t("made")}
          <code
            className="mt-1 block rounded-md border border-line bg-surface-2 p-2 text-[12px] break-all"
            data-testid="made-embed"
          >
            {made}
          </code>
        </div>
      )}
    </section>
  );
}
