"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import type { Command } from "@/lib/reviews/http/commands";
import type { ReviewView } from "@/lib/reviews/http/view-review";

type Hooks = NonNullable<ReviewView["webhooks"]>;

/** Whom changes are told, how that went, and whom else to tell. */
export function Webhooks({
  webhooks,
  ask,
}: {
  readonly webhooks: Hooks;
  readonly ask: (command: Command) => Promise<unknown>;
}) {
  const t = useTranslations("reviews.author");
  const [url, setUrl] = useState("");
  const [secret, setSecret] = useState<string | null>(null);
  async function add(): Promise<void> {
    const told = await ask({ do: "add-webhook", url });
    if (typeof told !== "string") return;
    setSecret(told);
    setUrl("");
  }
  return (
    <>
      <h3 className="mt-3 font-medium">{t("webhooks")}</h3>
      <ul>
        {webhooks.map((hook) => (
          <li key={hook.id} className="py-1">
            <span className="break-all">{hook.url}</span>{" "}
            <Button size="small" onClick={() => void ask({ do: "remove-webhook", webhook: hook.id })}>
              {t("removeWebhook")}
            </Button>
            <ul className="text-sm text-ink-2">
              {hook.deliveries.map(({ id, event, attempts, outcome, due }) => (
                <li key={id}>
                  {t("delivery", {
                    event,
                    attempts,
                    outcome: outcome ?? "–",
                    state: due === null ? (outcome?.startsWith("2") ? "heard" : "over") : "waits",
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <Field label={t("webhookUrl")} className="min-w-64">
          {(control) => (
            <input
              {...control}
              className={inputClass}
              value={url}
              onChange={(event) => setUrl(event.target.value)}
            />
          )}
        </Field>
        <Button disabled={url === ""} onClick={() => void add()}>
          {t("addWebhook")}
        </Button>
      </div>
      {secret !== null && (
        <p className="mt-2 break-all">
          {t("secret")} <code>{secret}</code>
        </p>
      )}
    </>
  );
}
