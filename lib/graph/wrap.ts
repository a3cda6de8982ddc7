/**
 * A text in lines of at most `room` pixels at `size` pixels a letter. Widths are estimated, so that a picture has the same
 * lines as the canvas wherever it is made: a letter takes a bit more than half its size, Korean and Chinese ones all of it.
 */
export function wrap(text: string, room: number, size: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, room / size));
}

/** All lengths in letters' sizes. */
function wrapParagraph(paragraph: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/(?<=\s)/).flatMap((each) => pieces(each, room))) {
    if (line !== "" && lengthOf(line + word.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** A word that is wider than the room, broken where it must be. */
function pieces(word: string, room: number): readonly string[] {
  if (lengthOf(word.trimEnd()) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && lengthOf(part + letter) > room) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

function lengthOf(text: string): number {
  let length = 0;
  for (const letter of text) length += /[\u1100-\uffdc]|\p{Extended_Pictographic}/u.test(letter) ? 1 : 0.54;
  return length;
}
