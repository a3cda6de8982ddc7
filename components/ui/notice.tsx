"use client";

import { useTranslations } from "next-intl";
import { useEffect, type ReactNode } from "react";
import { cn } from "./cn";
import { CheckIcon, CloseIcon } from "./icons";
import { SeverityIcon } from "./severity-icon";

/**
 * A message at the foot of the window: what was done (goes by itself after six seconds) or what was refused (stays until
 * it is closed). It is seen, not spoken: the page's one live region says it.
 */
export function Notice({
  tone,
  action,
  onClose,
  children,
}: {
  readonly tone: "done" | "refused";
  readonly action?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const t = useTranslations("ui");
  // A timer is outside of React; a refusal waits for its reader.
  useEffect(() => {
    if (tone === "refused") return undefined;
    const timer = setTimeout(onClose, 6000);
    return () => clearTimeout(timer);
  }, [tone, onClose]);

  return (
    <section
      aria-label={t("notice")}
      className={cn(
        "fixed bottom-10 left-1/2 z-30 flex w-max max-w-[min(560px,calc(100vw-24px))] -translate-x-1/2 items-start gap-2 rounded-md border bg-surface py-1.5 pr-1.5 pl-3 shadow-lift",
        tone === "refused" ? "border-warning-mark" : "border-line-2",
      )}
    >
      <span className="mt-[3px] shrink-0 text-good">
        {tone === "done" ? <CheckIcon /> : <SeverityIcon severity="warning" decorative />}
      </span>
      <div className="min-w-0 flex-1 py-0.5">{children}</div>
      {action}
      <button
        type="button"
        aria-label={t("close")}
        onClick={onClose}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-3 hover:bg-surface-2 hover:text-ink"
      >
        <CloseIcon />
      </button>
    </section>
  );
}
