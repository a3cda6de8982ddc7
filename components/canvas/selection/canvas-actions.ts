import type { KeyboardEvent } from "react";

/** What can be done on the canvas besides editing: by key, from the palette, in menus. Their names stand in `canvas.selecting.action`. */
export const canvasActions = [
  { id: "all", keys: "Ctrl+A" },
  { id: "upstream", keys: "U" },
  { id: "downstream", keys: "D" },
  { id: "connected", keys: "C" },
  { id: "path", keys: "P" },
  { id: "pathAll", keys: "Shift+P" },
  { id: "find", keys: "Ctrl+F" },
  { id: "fit", keys: "Shift+1" },
  { id: "fitSelection", keys: "Shift+2" },
  { id: "ownSize", keys: "Shift+0" },
  { id: "zoomIn", keys: "+" },
  { id: "zoomOut", keys: "-" },
  { id: "tidySelection", keys: "T" },
  { id: "tidy", keys: "Shift+T" },
] as const;

export type CanvasAction = (typeof canvasActions)[number]["id"];

/** The action whose keys these are. */
export function actionOf(event: KeyboardEvent<HTMLElement>): CanvasAction | null {
  const pressed = keysOf(event);
  return canvasActions.find(({ keys }) => keys === pressed)?.id ?? null;
}

/** "Ctrl+Shift+A". Letters by what they are where the alphabet is Latin, else by where they are; ⌘ counts as Ctrl. */
function keysOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent<HTMLElement>): string {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? null);
  const name = shiftKey && digit !== undefined ? digit : (letter?.toUpperCase() ?? key);
  // A sign that needs Shift on this keyboard and not on another is the sign all the same.
  const shift = shiftKey && (letter !== null || digit !== undefined);
  const sign = name === "=" ? "+" : name;
  const held = [(ctrlKey || metaKey) && "Ctrl", altKey && "Alt", shift && "Shift"];
  return [...held.filter((part) => part !== false), sign].join("+");
}
