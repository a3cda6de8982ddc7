"use client";

import dynamic from "next/dynamic";
import { useBoard } from "./board";

/** The design as a list; its code comes when it is opened. */
export const Outline = dynamic(() => import("./outline").then((module) => module.Outline), { ssr: false });

const OpenPicker = dynamic(() => import("./insert-picker").then((module) => module.InsertPicker), {
  ssr: false,
});

/** The open list of what fits into a gap; nothing, and none of its code, while none is open. */
export function InsertPicker() {
  const open = useBoard((state) => state.picker !== null);
  return open ? <OpenPicker /> : null;
}
