import type { Json } from "../base/json";
import type { Words } from "../base/words";
import type { AliasNode, YamlNode } from "./node";

/** Text that does not parse, or that the collector's reader refuses. Lines and columns count from 1; offset in UTF-16 units. */
export type SyntaxIssue = {
  readonly message: Words;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
};

/** Where a comment stands, from its `#` to the end of its line. */
export type CommentSpan = { readonly start: number; readonly end: number };

/** One YAML text, read. With issues it holds as much as could be read. */
export type YamlDocument = {
  readonly text: string;
  /** In the order of the text. A text with issues is not edited. */
  readonly issues: readonly SyntaxIssue[];
  /** Null where there is no content, or where the text was refused before parsing. */
  readonly root: YamlNode | null;
  /** The content as data, merge keys applied. Ask for it with `dataOf`. */
  readonly data: Json;
  readonly comments: readonly CommentSpan[];
  /** Offsets at which lines begin. */
  readonly lineStarts: readonly number[];
  /** Which aliases repeat an anchored value, by that value. */
  readonly aliases: ReadonlyMap<YamlNode, readonly AliasNode[]>;
};
