"use client";

import { useLocale, useTranslations } from "next-intl";
import { useStore } from "zustand";
import { cn } from "@/components/ui/cn";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";

/** The steps by name, newest first: those undone above the present one, those before it below. */
export function StepList({ session }: { readonly session: Session }) {
  const t = useTranslations("versions");
  const speak = createSpeaker(useLocale());
  const { past, present, future } = useStore(session, (state) => state.history);
  const readOnly = useStore(session, (state) => state.readOnly);
  const steps = [...past, present, ...future].map((step, index) => ({
    by: index - past.length,
    text: speak(step.label).replaceAll("`", ""),
  }));
  return (
    <>
      <p className="mb-2 text-ink-2">{t("stepsHint")}</p>
      <ol className="grid gap-px" aria-label={t("steps")}>
        {steps.toReversed().map(({ by, text }) => (
          <li key={by}>
            <button
              type="button"
              aria-current={by === 0 ? "step" : undefined}
              aria-label={t("jump", { step: text })}
              disabled={readOnly}
              className={cn(
                "flex min-h-7 w-full items-baseline gap-2 rounded-md px-2 py-1 text-left hover:bg-surface-2",
                by === 0 && "bg-surface-2 font-medium",
                by > 0 && "text-ink-3",
              )}
              onClick={() => by !== 0 && session.jump(by)}
            >
              <span className="min-w-0 flex-1 break-words">{text}</span>
              {by >= 0 && (
                <span className="shrink-0 text-xs text-ink-3">{t(by === 0 ? "now" : "undone")}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
