/** Where something begins in a statement: as upstream prints it (line and column from 1, columns in characters), and as an index. */
export type Position = { readonly line: number; readonly column: number; readonly offset: number };

/** One word of a statement. `kind` is upstream's name of the rule, "EOF" after the last; a string's text is unquoted. */
export type Token = { readonly kind: TokenKind; readonly text: string; readonly at: Position };

export type TokenKind =
  | "Bytes"
  | "Float"
  | "Int"
  | "String"
  | "Nil"
  | "OpNot"
  | "OpOr"
  | "OpAnd"
  | "OpComparison"
  | "LambdaArrow"
  | "OpAddSub"
  | "OpMultDiv"
  | "Boolean"
  | "Equal"
  | "LParen"
  | "RParen"
  | "LBrace"
  | "RBrace"
  | "Colon"
  | "Punct"
  | "Uppercase"
  | "Lowercase"
  | "Underscore"
  | "EOF";

/** What is wrong with the syntax, in upstream's words, and where. */
export type SyntaxTrouble = { readonly at: Position; readonly message: string };
