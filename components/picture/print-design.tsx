"use client";

import { useState } from "react";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Session } from "@/lib/session/store";
import { PrintSheet } from "./print-sheet";
import { themeShown } from "./theme-shown";
import { usePicture } from "./use-picture";

/** Prints a design in the colours that the page shows: the picture, and beside it what there is to say of it. */
export function PrintDesign({
  session,
  catalogue,
  onDone,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly onDone: () => void;
}) {
  const [theme] = useState(themeShown);
  const svg = usePicture(session, catalogue, theme);
  return svg === null ? null : <PrintSheet session={session} svg={svg} theme={theme} onDone={onDone} />;
}
