import { useEffect } from "react";

/**
 * While Space is held over the canvas, nodes let the pointer through: what is dragged then is the board, wherever it is taken. A mark on the
 * canvas and not a state, so that nothing is drawn anew.
 */
export function PanKey() {
  // The window's keyboard is outside React.
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.code !== "Space" || isControl(event.target)) return;
      document.querySelector(".canvas")?.setAttribute("data-panning", "");
    };
    const up = () => document.querySelector(".canvas")?.removeAttribute("data-panning");
    const release = (event: KeyboardEvent) => event.code === "Space" && up();
    window.addEventListener("keydown", down);
    window.addEventListener("keyup", release);
    window.addEventListener("blur", up);
    return () => {
      window.removeEventListener("keydown", down);
      window.removeEventListener("keyup", release);
      window.removeEventListener("blur", up);
      up();
    };
  }, []);
  return null;
}

function isControl(target: EventTarget | null): boolean {
  const controls =
    "input, textarea, select, button, a, summary, [contenteditable], [role='option'], .monaco-editor";
  return target instanceof Element && target.closest(controls) !== null;
}
