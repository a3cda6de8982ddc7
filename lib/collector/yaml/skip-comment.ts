import { isBlank, isBreak, isBreakOrEnd, type Cursor } from "./cursor";

/** Over so much white space upstream looks for the comment that goes on. */
const farthest = 512;

/**
 * Skips a comment. One that has a line of its own takes those that follow it along, whatever blanks stand before them: there, and only
 * there, a tab may indent a comment (`yaml_parser_scan_comments` of go.yaml.in/yaml/v3).
 */
export function skipComment(cursor: Cursor, isOwnLine: boolean): void {
  skipLine(cursor);
  if (!isOwnLine) return;
  for (;;) {
    let ahead = 0;
    while (ahead < farthest && (isBlank(cursor.code(ahead)) || isBreak(cursor.code(ahead)))) ahead++;
    if (ahead >= farthest || cursor.code(ahead) !== 35) return;
    while (cursor.code() !== 35) {
      if (isBreak(cursor.code())) cursor.takeBreak();
      else cursor.skip();
    }
    skipLine(cursor);
  }
}

function skipLine(cursor: Cursor): void {
  while (!isBreakOrEnd(cursor.code())) cursor.skip();
}
