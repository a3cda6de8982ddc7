"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { Opinion } from "@/lib/reviews/types";
import { useReviewing } from "./review-context";
import { VerdictDialog } from "./verdict-dialog";

/** What the holder of a link may say of the revision shown; nothing where they may not. `wide`: as wide as a phone. */
export function VerdictButtons({ wide = false }: { readonly wide?: boolean }) {
  const t = useTranslations("reviews");
  const { view, shown } = useReviewing();
  const [opinion, setOpinion] = useState<Opinion | null>(null);
  const { me, decision } = view;
  if (decision !== "open" || (me.role !== "approve" && me.role !== "comment")) return null;
  const size = wide ? "h-10 flex-1" : "";
  return (
    <>
      {!wide && (
        <Button variant="quiet" onClick={() => setOpinion("comment")}>
          {t("justComment")}
        </Button>
      )}
      {me.role === "approve" && (
        <>
          <Button className={size} onClick={() => setOpinion("changes")}>
            {t("request")}
          </Button>
          <Button variant="primary" className={cn(size)} onClick={() => setOpinion("approve")}>
            {t("verdictOn.approve", { number: shown })}
          </Button>
        </>
      )}
      {wide && me.role === "comment" && (
        <Button className={size} onClick={() => setOpinion("comment")}>
          {t("justComment")}
        </Button>
      )}
      {opinion && <VerdictDialog opinion={opinion} onClose={() => setOpinion(null)} />}
    </>
  );
}
