"use client";

import { useState, type ReactNode } from "react";
import { whenLoaded } from "./when-loaded";

export type AlertDialogProps = {
  readonly open: boolean;
  readonly title: ReactNode;
  /** What happens to the reader's data. */
  readonly text: ReactNode;
  /** Names the deed: "Delete design", never "OK". */
  readonly confirm: string;
  readonly cancel?: string;
  readonly tone?: "danger" | "plain";
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

const Popup = whenLoaded(() => import("./alert-dialog-popup").then((module) => module.AlertDialogPopup));

/** A question that has to be answered. Its code loads with the first opening. */
export function AlertDialog(props: AlertDialogProps) {
  const [needed, setNeeded] = useState(props.open);
  if (props.open && !needed) setNeeded(true);
  if (!needed) return null;
  return <Popup {...props} />;
}
