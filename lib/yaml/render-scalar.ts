import { readsAsOther } from "./scalar";
import type { Style } from "./style";

/** Where a scalar will stand: what is special differs. */
export type ScalarPlace = "key" | "block" | "flow" | "flow-key";

/**
 * A scalar on one line. Text is quoted only where it would read as something else without, to the collector, YAML 1.2 or YAML
 * 1.1, or where the document quotes all text.
 */
export function renderScalar(
  value: null | boolean | number | string,
  place: ScalarPlace,
  style: Pick<Style, "quote" | "quoteAll">,
): string {
  if (typeof value === "number") return renderNumber(value);
  if (typeof value !== "string") return String(value);
  return !style.quoteAll && isPlainSafe(value, place) ? value : quoted(value, style.quote);
}

/** The text in quotes. Single ones where asked for and possible: they know no escapes. */
export function quoted(text: string, quote: Style["quote"]): string {
  if (quote === "'" && !needsEscapes.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(unsafeInJson, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code}`;
  });
}

/** A text of several lines as a literal block: its header and its lines. Null where only quotes carry it faithfully. */
export function renderLiteral(text: string, style: Style): readonly [string, readonly string[]] | null {
  // Blanks at line ends are invisible, blanks at the start need an indicator, blank lines at the end count by chomping.
  if (
    !text.includes("\n") ||
    /^\s|[ \t](?:\n|$)|\n\n$/.test(text) ||
    needsEscapes.test(text.replaceAll("\n", ""))
  )
    return null;
  if (!text.endsWith("\n")) return ["|-", text.split("\n")];
  // At the end of a text without final newline a literal loses its own.
  return style.endsWithNewline ? ["|", text.slice(0, -1).split("\n")] : null;
}

function isPlainSafe(text: string, place: ScalarPlace): boolean {
  if (readsAsOther(text) || needsEscapes.test(text) || text !== text.trim()) return false;
  if (/^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  const flow = place === "flow" || place === "flow-key";
  if (flow && (/[,[\]{}]/.test(text) || /^[-?:]/.test(text))) return false;
  return place === "block" || place === "flow" || text.length <= 1000;
}

function renderNumber(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  return String(value);
}

/** What YAML does not take as it is, or takes for a line break, or what nobody sees. */
// oxlint-disable-next-line no-control-regex
const needsEscapes = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;
const unsafeInJson = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
