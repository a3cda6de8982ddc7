/**
 * A YAML text written inside of code: the indentation of its least indented line goes, so does the first line break; it ends
 * with one newline. Escapes are those of the code around: `\\${env:X}` gives `${env:X}`.
 */
export function yaml(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const lines = String.raw({ raw: strings }, ...values)
    .replace(/^\n/, "")
    .replace(/\n?[ ]*$/, "")
    .split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  const text = lines.map((line) => line.slice(indent)).join("\n");
  return text === "" ? "" : `${text}\n`;
}
