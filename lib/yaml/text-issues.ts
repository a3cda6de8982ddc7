/* oxlint-disable no-control-regex */
import { words } from "../base/words";
import type { Report } from "./read-data";

/**
 * Reports characters that the collector's reader does not take (go.yaml.in/yaml/v3, readerc.go), and carriage returns that
 * end no line, which it counts as line breaks and the `yaml` package does not. The first of each sort is enough.
 */
export function reportCharacters(text: string, report: Report): void {
  const control = controlCharacter.exec(text);
  if (control) {
    const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    report(words("yaml.control-character", { code }), control.index);
  }
  const half = text.search(halfCharacter);
  if (half !== -1) report(words("yaml.half-character"), half);
  const carriage = text.search(/\r(?!\n)/);
  if (carriage !== -1) report(words("yaml.lone-return"), carriage);
}

/** True for what no text holds: a NUL character. */
export function isBinary(text: string): boolean {
  return text.includes("\0");
}

const controlCharacter =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|(?!^)\uFEFF/;
const halfCharacter = /\p{Surrogate}/u;
