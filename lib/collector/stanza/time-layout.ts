/**
 * What is wrong with a layout of strptime's kind (coreinternal/timeutils/internal/ctimefmt): null when it can be read.
 */
export function strptimeTrouble(layout: string): string | null {
  if (/\d/.test(layout)) return "format string should not contain decimals";
  const fraction = /[^.,]%[Lfs]/s.exec(layout)?.[0];
  if (fraction !== undefined) return fractionTrouble(fraction);
  const unknown = (layout.match(/%./gu) ?? []).filter((directive) => !directives.has(directive.slice(1)));
  if (unknown.length === 0) return null;
  const each = unknown.map((directive) => `unsupported ctimefmt.toNative() directive: ${directive}`);
  return `invalid strptime format: [${each.join(" ")}]`;
}

/** What is wrong with a layout of Go's kind; it judges the fraction of a second only (coreinternal/timeutils/parser.go). */
export function goTimeTrouble(layout: string): string | null {
  const fraction = /[^.,9]9+/.exec(layout)?.[0];
  return fraction === undefined ? null : fractionTrouble(fraction);
}

function fractionTrouble(found: string): string {
  return `invalid fractional seconds directive: '${found}'. must be preceded with '.' or ','`;
}

const directives = new Set("YymoqbhBdegaAHlIpPMSLfsZzwijkDxFTXrRnt%c");
