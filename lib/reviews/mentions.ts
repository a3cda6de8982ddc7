/**
 * Who of `names` a comment mentions: `@` and the whole name, capitals or not. The longest name wins where one begins another. Code is
 * no mention.
 */
export function mentionsIn(body: string, names: readonly string[]): readonly string[] {
  let left = body.replaceAll(/```[\s\S]*?(```|$)|`[^`\n]*`/g, " ").toLowerCase();
  const longest = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  const found = longest.filter((name) => {
    const pieces = left.split(
      new RegExp(`(?<![\\p{L}\\p{N}_])@${escaped(name.toLowerCase())}(?![\\p{L}\\p{N}_])`, "u"),
    );
    left = pieces.join(" ");
    return pieces.length > 1;
  });
  return found.toSorted();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`));
}
