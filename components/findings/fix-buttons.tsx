"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";

/** One thing that can be done about a finding. `review`: a person should look at what it does. */
export type Offer = {
  readonly title: string;
  readonly review: boolean;
  readonly apply: () => void;
  readonly preview: () => void;
};

/** What mends a finding: each with a preview of what it does. */
export function FixButtons({ fixes }: { readonly fixes: readonly Offer[] }) {
  const t = useTranslations("findings");
  if (fixes.length === 0) return null;
  return (
    <div className="mt-1.5 ml-6 flex flex-col items-start gap-1">
      {fixes.map((fix) => (
        <div key={fix.title} className="flex flex-wrap items-center gap-1">
          <Button variant="outline" size="wrap" className="fix-apply" onClick={fix.apply}>
            <CodeText text={fix.title} />
          </Button>
          <Button variant="quiet" aria-label={t("previewOf", { fix: fix.title })} onClick={fix.preview}>
            {t("preview")}
          </Button>
          {fix.review && <span className="text-[11px] text-ink-3">{t("needsReview")}</span>}
        </div>
      ))}
    </div>
  );
}
