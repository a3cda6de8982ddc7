"use client";

import { whenLoaded } from "@/components/ui/when-loaded";
import { useBoard } from "./board";

/** The design as a list; its code comes when it is opened. */
export const Outline = whenLoaded(() => import("./outline").then((module) => module.Outline));

const OpenPicker = whenLoaded(() => import("./insert-picker").then((module) => module.InsertPicker));

/** The open list of what fits into a gap; nothing, and none of its code, while none is open. */
export function InsertPicker() {
  const open = useBoard((state) => state.picker !== null);
  return open ? <OpenPicker /> : null;
}
