/** A text of ours as Markdown: what stands between backticks is code, everything else is taken literally. */
export function markdownOf(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\*_[\]<>#|~]/g, String.raw`\$&`)))
    .join("");
}
