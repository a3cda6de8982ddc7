"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/switch";
import type { TextComparison } from "@/lib/reviews/compare";
import { ChangeSteps } from "./change-steps";
import { TextSection, type DiffLook } from "./text-section";

const looks = ["beside", "space", "order", "all"] as const;

/** Texts by tier, one below the other: what differs with three lines around it, the rest folded; a reader's choice of how. */
export function TextDiff({
  texts,
  on,
}: {
  readonly texts: readonly TextComparison[];
  readonly on: "line" | "helm";
}) {
  const t = useTranslations("reviews");
  const [look, setLook] = useState<DiffLook>({ beside: false, space: false, order: false, all: false });
  // Counted up by the buttons, so that a section that was opened by hand follows too.
  const [folding, setFolding] = useState({ folded: false, count: 0 });
  const fold = (folded: boolean) => setFolding(({ count }) => ({ folded, count: count + 1 }));
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        {looks.map((name) => (
          <Switch
            key={name}
            label={t(`look.${name}`)}
            checked={look[name]}
            onChange={(checked) => setLook({ ...look, [name]: checked })}
          />
        ))}
        <span className="flex gap-1.5">
          <Button size="small" onClick={() => fold(true)}>
            {t("collapseAll")}
          </Button>
          <Button size="small" onClick={() => fold(false)}>
            {t("expandAll")}
          </Button>
        </span>
        <ChangeSteps />
      </div>
      {texts.map((text) => (
        <TextSection
          key={`${text.tier} ${folding.count}`}
          text={text}
          on={on}
          look={look}
          folding={folding}
        />
      ))}
    </>
  );
}
