"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useTranslations } from "next-intl";
import type { AlertDialogProps } from "./alert-dialog";
import { buttonClass } from "./button";
import { cn } from "./cn";
import { backdropClass, popupClass } from "./dialog-popup";

/** The loaded part of `AlertDialog`. The safe answer has the focus. */
export function AlertDialogPopup({
  open,
  title,
  text,
  confirm,
  cancel,
  tone = "plain",
  onConfirm,
  onClose,
}: AlertDialogProps) {
  const t = useTranslations("ui");
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdropClass} />
        <AlertDialog.Popup className={cn(popupClass, "w-[420px] p-4")}>
          <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1 text-ink-2" render={<div />}>
            {text}
          </AlertDialog.Description>
          <div className="mt-4 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close className={buttonClass({ variant: "outline" })}>
              {cancel ?? t("cancel")}
            </AlertDialog.Close>
            <AlertDialog.Close
              className={buttonClass({ variant: tone === "danger" ? "danger" : "primary" })}
              onClick={onConfirm}
            >
              {confirm}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
