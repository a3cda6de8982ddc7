import type { Mark } from "./cursor";

/** What the scanner makes of a text. */
export type Token = {
  readonly is: TokenKind;
  readonly start: Mark;
  readonly end: Mark;
  /** A scalar's text, an anchor's or alias' name, a tag's handle, a directive's handle. */
  readonly value: string;
  /** A tag's suffix, a directive's prefix, or how a scalar is written. */
  readonly more: string;
};

export type TokenKind =
  | "stream-end"
  | "version"
  | "tag-directive"
  | "document-start"
  | "document-end"
  | "block-list"
  | "block-map"
  | "block-end"
  | "["
  | "]"
  | "{"
  | "}"
  | "-"
  | ","
  | "key"
  | "value"
  | "alias"
  | "anchor"
  | "tag"
  | "scalar";
