/**
 * Where the entries of a block map begin, as far as the lines from `from` up to `to` tell: the first line and every other at its
 * indentation that is no item of a list. Null where the lines do not look like a block map. Whether it is one is the reader's to
 * say: a line may also stand inside of a text in quotes.
 */
export function splitLines(
  text: string,
  from: number,
  to: number,
): { readonly indent: number; readonly starts: readonly number[] } | null {
  const starts: number[] = [];
  let indent = -1;
  for (let line = from; line < to; line = endOf(text, line, to) + 1) {
    let at = line;
    while (text.charCodeAt(at) === blank) at++;
    const code = at < to ? text.charCodeAt(at) : lineFeed;
    if (code === lineFeed || code === hash) continue;
    if (indent === -1) indent = at - line;
    if (at - line > indent) continue;
    if (at - line < indent) return null;
    if (code === dash && starts.length > 0) continue;
    if (!mayBegin(code)) return null;
    starts.push(line);
  }
  return indent === -1 ? null : { indent, starts };
}

const [blank, lineFeed, hash, dash] = [32, 10, 35, 45];

function endOf(text: string, from: number, to: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? to : end;
}

/** Letters, digits, `_`, `$` and quotes: everything else means something of its own, or is rare. */
function mayBegin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36 ||
    code === 34 ||
    code === 39
  );
}
