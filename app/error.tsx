"use client";

import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  const t = useTranslations("app");
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-20">
      <h1 className="text-2xl">{t("error.title")}</h1>
      <p className="mt-2 text-ink-2">{t("error.text")}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          {t("error.again")}
        </Button>
        {/* A full load on purpose: the running page is the one that broke. */}
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
        <a href="/" className={buttonClass()}>
          {t("error.start")}
        </a>
      </div>
      <details className="mt-6 text-ink-2">
        <summary>{t("error.detail")}</summary>
        <pre className="mt-2 overflow-x-auto rounded-md border border-line bg-surface p-3 whitespace-pre-wrap">
          {error.digest ?? error.message}
        </pre>
      </details>
    </main>
  );
}
