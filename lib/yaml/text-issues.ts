/* oxlint-disable no-control-regex */
import { words } from "../base/words";
import type { Report } from "./read-data";

/**
 * Reports what the collector's reader does not take though the `yaml` package does (go.yaml.in/yaml/v3, readerc.go, scannerc.go):
 * control characters, half characters, line breaks that only one of both sees, a version other than 1.1. The first of each sort.
 */
export function reportCharacters(text: string, report: Report): void {
  const control = controlCharacter.exec(text);
  if (control) {
    report(words("yaml.control-character", { code: codeOf(control[0]) }), control.index);
  }
  const half = text.search(halfCharacter);
  if (half !== -1) report(words("yaml.half-character"), half);
  const carriage = text.search(/\r(?!\n)/);
  if (carriage !== -1) report(words("yaml.lone-return"), carriage);
  const separator = /[\u0085\u2028\u2029]/.exec(text);
  if (separator) report(words("yaml.line-separator", { code: codeOf(separator[0]) }), separator.index);
  const version = versionDirective(text);
  if (version) report(words("yaml.version", { version: version.said }), version.offset);
}

/** A `%YAML` directive stands above the content, among comments; null where it says 1.1 or there is none. */
function versionDirective(text: string): { readonly said: string; readonly offset: number } | null {
  const found = /(?<=^\uFEFF?)%YAML[ \t]+(\S+)/m.exec(text);
  const [, said] = found ?? [];
  if (!found || said === undefined || said === "1.1") return null;
  const above = text.slice(0, found.index).split("\n");
  return above.every((line) => /^\uFEFF?\s*(?:[#%].*)?\r?$/.test(line))
    ? { said, offset: found.index }
    : null;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

/** True for what no text holds: a NUL character. */
export function isBinary(text: string): boolean {
  return text.includes("\0");
}

const controlCharacter =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|(?!^)\uFEFF/;
const halfCharacter = /\p{Surrogate}/u;
