"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { copyIntoStudio } from "./copy-into-studio";
import { useReviewing } from "./review-context";

/** Opens the revision shown in the studio, as a copy. */
export function StudioCopy() {
  const t = useTranslations("reviews");
  const { token, view, shown, speak } = useReviewing();
  const [problem, setProblem] = useState<string | null>(null);
  async function open(): Promise<void> {
    const opened = await copyIntoStudio(token, shown, view);
    if (opened.ok) location.assign(`/design?id=${encodeURIComponent(opened.value)}`);
    else setProblem(speak(opened.error));
  }
  return (
    <>
      <Button variant="quiet" onClick={() => void open()}>
        {t("handover.studio")}
      </Button>
      {problem !== null && (
        <p role="alert" className="text-error">
          {problem}
        </p>
      )}
    </>
  );
}
