"use client";

import { useState, type ReactNode, type RefObject } from "react";
import { whenLoaded } from "./when-loaded";

export type DialogProps = {
  readonly open: boolean;
  /** Escape, the close button, or a click outside. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** Buttons of the bottom row, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: "small" | "medium" | "large";
  /** What is focused first; else the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
};

const Popup = whenLoaded(() => import("./dialog-popup").then((module) => module.DialogPopup));

/** A modal dialog. Its code loads with the first opening, so a page may hold as many as it likes. */
export function Dialog(props: DialogProps) {
  const [needed, setNeeded] = useState(props.open);
  if (props.open && !needed) setNeeded(true);
  if (!needed) return null;
  return <Popup {...props} />;
}
