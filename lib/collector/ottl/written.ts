import type { Path } from "../../base/path";
import type { Reading } from "../checks/reading";
import type { Problem } from "../types";
import type { OttlTrouble } from "./trouble";

/** A text of a list, with its place; a text that is not known is left out. */
export type Written = { readonly text: string; readonly at: Path };

/** The texts of a list with their places. Those of a group that only stands for texts stand in the list of groups. */
export function written(section: Reading, key: string, at: Path): readonly Written[] {
  const flat = section.list("#flat").filter((place) => typeof place === "number");
  return section.texts(key).flatMap((text, index) => {
    const place = flat[index];
    return text === null
      ? []
      : [{ text, at: place === undefined ? [...at, key, index] : [...at.slice(0, -1), place] }];
  });
}

/** The trouble of a text as a problem of the component; without the text, where a list is empty. */
export function problemOf(trouble: OttlTrouble, written: Written | undefined): Problem {
  const { upstream, message, at } = trouble;
  if (!written) return { upstream, message };
  const { text, at: place } = written;
  return {
    upstream,
    message,
    at: place,
    ...(at && { inside: { text, offset: at.offset, ...mended(trouble, text) } }),
  };
}

/** The text with the near name in place of what is not known. */
function mended({ near, at }: OttlTrouble, text: string): { readonly mended?: string } {
  if (!near || !at || !text.startsWith(near.wrong, at.offset)) return {};
  const after = text.slice(at.offset + near.wrong.length);
  return { mended: text.slice(0, at.offset) + near.meant + after };
}
