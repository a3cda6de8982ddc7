"use client";

import { useLocale, useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import type { ReportLine } from "@/lib/imports/types";
import { createSpeaker } from "@/lib/words/speak";

/** The lines of a report by what they are: guesses first, since they are what somebody has to look at. */
export function ReportLists({ lines }: { readonly lines: readonly ReportLine[] }) {
  const t = useTranslations("imports");
  const speak = createSpeaker(useLocale());
  return order.map((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind} aria-labelledby={`import-${kind}`} data-report={kind}>
        <h3 id={`import-${kind}`} className="font-semibold">
          {t(kind)} <span className="font-normal text-ink-3">{own.length}</span>
        </h3>
        {kind === "guessed" && <p className="text-ink-2">{t("guessedHint")}</p>}
        <ul className="mt-1 divide-y divide-line border-y border-line">
          {own.map((line) => {
            const text = speak(line.says);
            return (
              <li
                key={`${line.tier} ${text}`}
                className="grid gap-x-3 py-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]"
              >
                <span className="truncate text-ink-3" title={line.source}>
                  {line.tier || line.source}
                </span>
                <span className="min-w-0 break-words">
                  <CodeText text={text} />
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}

const order = ["guessed", "left", "kept", "became"] as const;
