import type { MenuAnchor } from "./menu-items";

const gap = 4;
const edge = 8;

/** Puts an open popup below its anchor, or above where there is more room, and keeps it inside the window. */
export function placeMenu(popup: HTMLElement, anchor: MenuAnchor): void {
  const at =
    anchor instanceof Element
      ? anchor.getBoundingClientRect()
      : { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
  const width = popup.offsetWidth;
  const height = popup.offsetHeight;
  const below = window.innerHeight - at.bottom - gap - edge;
  const above = at.top - gap - edge;
  const up = height > below && above > below;
  // Right-aligned to the anchor where the other way would leave the window.
  const left = at.left + width + edge > window.innerWidth ? at.right - width : at.left;
  popup.style.left = `${Math.round(Math.max(edge, left))}px`;
  popup.style.top = `${Math.round(up ? Math.max(edge, at.top - gap - Math.min(height, above)) : at.bottom + gap)}px`;
  popup.style.maxHeight = `${Math.round(Math.max(96, up ? above : below))}px`;
}
