/** Lines of YAML `by` spaces further in; empty ones stay empty. Blocks keep their meaning, for it counts from their own indent. */
export function indent(text: string, by: number): string {
  const space = " ".repeat(by);
  return text.replaceAll(/^(?=.)/gm, space);
}
