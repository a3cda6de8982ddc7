"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Markdown } from "./markdown";
import { useReviewing } from "./review-context";

/** Comments that are being sent, and those that were not kept: why, what they said, and the way on. Nothing written is lost. */
export function OnTheirWay() {
  const t = useTranslations("reviews");
  const { outbox, speak, view } = useReviewing();
  if (outbox.waiting.length === 0) return null;
  return (
    <ol aria-live="polite">
      {outbox.waiting.map(({ comment: { key, body }, label, problem, waits }) => (
        <li
          key={key}
          data-testid="outgoing"
          className="mb-3 rounded-md border border-dashed border-line-2 bg-surface-2 p-3"
        >
          <p className="text-sm font-medium break-all text-ink-2">
            {label === "" ? t("whole") : t("on", { place: label })}
          </p>
          <p className={problem ? "text-sm text-error" : "text-sm text-ink-2"}>
            {problem
              ? `${t("notKept")} ${speak(problem)}`
              : t("sending", { name: view.me.person?.name ?? "" })}
            {waits && ` ${t("sentAgain")}`}
          </p>
          <Markdown text={body} />
          {problem && (
            <div className="mt-2 flex gap-2">
              <Button size="small" onClick={() => outbox.again(key)}>
                {t("sendAgain")}
              </Button>
              <Button size="small" onClick={() => outbox.discard(key)}>
                {t("discard")}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
