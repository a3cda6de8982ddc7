import type { NodeId } from "@/lib/graph/types";

/** Moves the keyboard to a node once it is drawn, or to the canvas: one that was outside the view is drawn a moment later. */
export function focusNode(id: NodeId | null, tries = 12): void {
  const selector = id === null ? ".canvas .react-flow" : `.canvas [data-id="${CSS.escape(id)}"]`;
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusNode(id, tries - 1));
}

/** Moves the keyboard to the name in the inspector, once it is drawn. */
export function focusName(tries = 180): void {
  const field = document.querySelector<HTMLInputElement>("[data-rename]");
  if (field) {
    field.focus();
    field.select();
  } else if (tries > 0) requestAnimationFrame(() => focusName(tries - 1));
}
