"use client";

import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { Suspense } from "react";

// What it shows comes from the interface, in the reader's language: there is nothing for the server to draw.
const OpenReview = dynamic(() => import("./open-review").then((module) => module.OpenReview), { ssr: false });

/** A review by its link. */
export function ReviewPage({ token }: { readonly token: string }) {
  const t = useTranslations("reviews");
  return (
    <Suspense fallback={<p className="p-6 text-ink-2">{t("loading")}</p>}>
      <OpenReview token={token} />
    </Suspense>
  );
}
