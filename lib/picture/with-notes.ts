/** A Mermaid diagram with the design's notes as comments below its first line: read in the source, not drawn. */
export function withNotes(diagram: string, notes: readonly string[]): string {
  const comments = notes.flatMap((note) => note.split(/\r?\n/)).map(comment);
  const [head = "", ...rest] = diagram.split("\n");
  return [head, ...comments, ...rest].join("\n");
}

/** `%%{` would begin a directive, also within a comment. */
function comment(line: string): string {
  return `%% ${line.replaceAll(/%(?=%)/g, "% ")}`.trimEnd();
}
