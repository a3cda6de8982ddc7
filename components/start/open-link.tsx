"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";

/** A field for an address that carries a design. */
export function OpenLink({ onOpen }: { readonly onOpen: (address: string) => void }) {
  const t = useTranslations("start.link");
  const [address, setAddress] = useState("");
  return (
    <section
      aria-labelledby="link-title"
      className="rounded-xl border border-line bg-surface px-3.5 pt-3 pb-3.5"
    >
      <h2 id="link-title" className="text-lg">
        {t("title")}
      </h2>
      <p className="mt-0.5 mb-2.5 text-ink-2">{t("hint")}</p>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== "") onOpen(address);
        }}
      >
        <Field label={t("label")} hideLabel className="flex-1">
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              className={inputClass}
              placeholder={t("placeholder")}
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={address.trim() === ""}>
          {t("open")}
        </Button>
      </form>
    </section>
  );
}
