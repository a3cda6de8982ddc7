"use client";

import { monaco, type Editor } from "./monaco";

/**
 * Ctrl+G asks for a line (or `line:column`) at the top of the editor, shows it while the number is typed and goes there by Enter;
 * Escape goes back. `label` names the question, with the number of lines.
 */
export function offerGoToLine(editor: Editor, label: (lines: number) => string): void {
  const { KeyMod, KeyCode } = monaco;
  editor.addCommand(KeyMod.CtrlCmd | KeyCode.KeyG, () => ask(editor, label));
}

function ask(editor: Editor, label: (lines: number) => string): void {
  const before = editor.saveViewState();
  const input = document.createElement("input");
  const question = label(editor.getModel()?.getLineCount() ?? 1);
  Object.assign(input, { className: "yaml-go-to-line", placeholder: question, inputMode: "numeric" });
  input.setAttribute("aria-label", question);
  const widget: monaco.editor.IOverlayWidget = {
    getId: () => "otelier.goToLine",
    getDomNode: () => input,
    getPosition: () => ({ preference: monaco.editor.OverlayWidgetPositionPreference.TOP_CENTER }),
  };
  input.addEventListener("input", () => show(editor, input.value));
  input.addEventListener("blur", () => editor.removeOverlayWidget(widget), { once: true });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape" && before) editor.restoreViewState(before);
    editor.focus();
  });
  editor.addOverlayWidget(widget);
  input.focus();
}

/** Counted from one; from the end where the number is negative; the nearest place that exists. */
function show(editor: Editor, typed: string): void {
  const [, line, column] = /^\s*(-?\d+)(?:[:,]\s*(\d+))?\s*$/.exec(typed) ?? [];
  const model = editor.getModel();
  if (!line || !model) return;
  const wanted = Number(line) < 0 ? model.getLineCount() + 1 + Number(line) : Number(line);
  const position = model.validatePosition({ lineNumber: wanted, column: Number(column ?? 1) });
  editor.setPosition(position, "go to line");
  editor.revealPositionInCenterIfOutsideViewport(position);
}
