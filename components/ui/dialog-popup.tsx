"use client";

import { Dialog } from "@base-ui/react/dialog";
import { useTranslations } from "next-intl";
import { cn } from "./cn";
import type { DialogProps } from "./dialog";
import { CloseIcon } from "./icons";

/** The loaded part of `Dialog`. */
export function DialogPopup({
  open,
  onClose,
  title,
  description,
  actions,
  size = "medium",
  initialFocus,
  children,
}: DialogProps) {
  const t = useTranslations("ui");
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={backdropClass} />
        <Dialog.Popup className={cn(popupClass, widths[size])} {...(initialFocus ? { initialFocus } : {})}>
          <header className="flex items-start gap-3 px-4 pt-3.5 pb-2">
            <div className="min-w-0 flex-1">
              <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
              {description !== undefined && (
                <Dialog.Description className="mt-0.5 text-ink-2" render={<div />}>
                  {description}
                </Dialog.Description>
              )}
            </div>
            <Dialog.Close
              aria-label={t("close")}
              className="-mt-0.5 -mr-1.5 inline-flex size-7 shrink-0 items-center justify-center rounded-md text-ink-2 hover:bg-surface-2 hover:text-ink"
            >
              <CloseIcon />
            </Dialog.Close>
          </header>
          {Boolean(children) && (
            <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-1 pb-4">{children}</div>
          )}
          {actions !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">
              {actions}
            </footer>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const widths = { small: "w-[400px]", medium: "w-[560px]", large: "w-[880px]" } as const;

export const backdropClass =
  "fixed inset-0 z-40 bg-shade transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0";

export const popupClass =
  "fixed top-[min(14vh,140px)] left-1/2 z-50 flex max-h-[calc(100dvh-min(14vh,140px)-24px)] max-w-[calc(100vw-24px)] -translate-x-1/2 flex-col rounded-xl border border-line-2 bg-surface text-ink shadow-lift transition-[opacity,scale] duration-150 data-starting-style:scale-[0.985] data-starting-style:opacity-0 data-ending-style:opacity-0";
