"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useReviewing } from "./review-context";
import { VerdictButtons } from "./verdict-buttons";

/** On a phone: what a reader came for, always at hand at the bottom. */
export function ActionBar() {
  const t = useTranslations("reviews");
  const { view, draft, setDraft } = useReviewing();
  const { me, decision } = view;
  if (draft !== null || decision !== "open" || me.role === "view") return null;
  return (
    <div className="fixed inset-x-0 bottom-0 z-10 flex gap-2 border-t border-line bg-surface px-3 py-2.5 sm:hidden">
      {me.role === "author" ? (
        <Button
          className="h-10 flex-1"
          onClick={() => setDraft({ place: { on: "review" }, label: "", line: null })}
        >
          {t("whole")}
        </Button>
      ) : (
        <VerdictButtons wide />
      )}
    </div>
  );
}
