"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select";
import type { Command } from "@/lib/reviews/http/commands";
import { scopes, type Scope } from "@/lib/reviews/types";
import { endOf, lifetimes } from "./link-lifetime";
import { useReviewing } from "./review-context";

/** The links that were handed out, and the making of new ones. */
export function AuthorLinks({ ask }: { readonly ask: (command: Command) => Promise<unknown> }) {
  const t = useTranslations("reviews.author");
  const format = useFormatter();
  const { view } = useReviewing();
  const [scope, setScope] = useState<Scope>("approve");
  const [days, setDays] = useState("0");
  const [password, setPassword] = useState("");
  const [made, setMade] = useState<string | null>(null);
  const handed = view.links?.filter(({ frames }) => frames === null) ?? [];
  async function make(): Promise<void> {
    const asked = { scope, expires: endOf(Number(days)), password: password === "" ? null : password };
    const token = await ask({ do: "add-link", ...asked });
    if (typeof token === "string") setMade(`${location.origin}/review/${token}`);
  }
  return (
    <>
      <h3 className="mt-3 font-medium">{t("links")}</h3>
      <ul>
        {handed.map(({ id, role, expires, locked }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 py-1">
            {role !== "author" && role !== "embed" && t(`scopes.${role}`)}
            {expires !== null &&
              ` · ${t("expires", { when: format.dateTime(new Date(expires), { dateStyle: "medium" }) })}`}
            {locked && ` · ${t("locked")}`}
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
        <SelectField
          label={t("lifetime")}
          value={days}
          options={lifetimes.map((each) => ({ value: String(each), label: t("days", { count: each }) }))}
          onChange={setDays}
        />
        <Field label={t("password")}>
          {(control) => (
            <input
              {...control}
              className={inputClass}
              value={password}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
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
