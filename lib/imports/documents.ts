import type { Json } from "../base/json";
import { dataOf, readDocument } from "../yaml/document";
import type { YamlDocument } from "../yaml/types";

/** One document of a text that may hold several, and its content. */
export type Part = { readonly text: string; readonly document: YamlDocument; readonly data: Json };

/**
 * The documents of a text, without those that hold nothing. A marker at the start of a line ends a document even inside a block
 * scalar, so the text can be cut before it is read.
 */
export function documentsOf(text: string): readonly Part[] {
  const parts: string[] = [];
  let own: string[] = [];
  for (const line of text.replace(/^\uFEFF/, "").split(/(?<=\n)/)) {
    const marker = /^(?:---|\.\.\.)(?=\s|$)/.exec(line);
    if (!marker) own.push(line);
    else {
      parts.push(own.join(""));
      own = [line.slice(marker[0].length)];
    }
  }
  parts.push(own.join(""));
  return parts.filter(hasContent).map((part) => {
    const document = readDocument(part, Infinity);
    return { text: part, document, data: dataOf(document) };
  });
}

function hasContent(text: string): boolean {
  return text.split("\n").some((line) => !/^\s*(?:#|%|$)/.test(line));
}
