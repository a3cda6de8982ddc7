"use client";

import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "./button";
import { setLanguage } from "./set-language";

/** Switches to the other language, named in that language. What was typed on the page stays. */
export function LanguageSwitch({ className }: { readonly className?: string | undefined }) {
  const t = useTranslations("ui");
  const other = useLocale() === "ko" ? "en" : "ko";
  const [pending, start] = useTransition();
  return (
    <Button
      variant="quiet"
      lang={other}
      aria-label={t("switchLanguage")}
      aria-busy={pending}
      className={className}
      onClick={() => start(() => setLanguage(other))}
    >
      {other === "ko" ? "한국어" : "English"}
    </Button>
  );
}
