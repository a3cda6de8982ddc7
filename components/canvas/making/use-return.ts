import { useCallback, useState } from "react";
import { making } from "./making-store";

/** Closes what was asked, and takes the keyboard back to where it was before. */
export function useReturn(): (back: boolean) => void {
  const [before] = useState(() => document.activeElement);
  return useCallback(
    (back: boolean) => {
      making.close();
      if (back && before instanceof Element && "focus" in before) focusOn(before);
    },
    [before],
  );
}

/** Lines are SVG, nodes HTML: both take the keyboard. */
function focusOn(element: Element): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
}
