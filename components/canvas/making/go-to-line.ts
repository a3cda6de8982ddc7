import { making } from "./making-store";

/** Selects a line and takes the keyboard there, once it is drawn as the one that takes it. */
export function goToLine(id: string | undefined): void {
  if (id === undefined) return;
  making.pickEdge(id);
  focusLine(id, 12);
}

function focusLine(id: string, tries: number): void {
  const line = document.querySelector<SVGGElement>(
    `.canvas .react-flow__edge[data-id="${CSS.escape(id)}"][tabindex]`,
  );
  if (line) line.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusLine(id, tries - 1));
}
