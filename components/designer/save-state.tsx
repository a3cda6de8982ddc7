"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** `detail` of a failure is a finished sentence. */
export type Saving =
  | { readonly state: "saved" | "saving" | "unsaved" | "shared" }
  | { readonly state: "failed"; readonly detail: string };

/** Whether the design is safe, in words; room is reserved, so nothing jumps. */
export function SaveState({ saving, onKeep }: { readonly saving: Saving; readonly onKeep: () => void }) {
  const t = useTranslations("designer");
  if (saving.state === "shared") {
    return (
      <span className="flex items-center gap-1.5 text-ink-2">
        <span className="max-[899px]:sr-only">{t("shared")}</span>
        <Button variant="outline" onClick={onKeep}>
          {t("keep")}
        </Button>
      </span>
    );
  }
  return (
    <span
      className={`min-w-36 truncate max-[899px]:sr-only ${saving.state === "failed" ? "text-error" : "text-ink-3"}`}
      role="status"
      data-testid="save-state"
      data-state={saving.state}
    >
      {saving.state === "failed" ? t("saveFailed", { detail: saving.detail }) : t(saving.state)}
    </span>
  );
}
