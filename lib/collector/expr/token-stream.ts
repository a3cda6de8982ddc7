import { Lexer } from "./lexer";
import { ExpressionFault, tokenText } from "./token";
import type { Node } from "./syntax";
import type { Token } from "./token";

/** What the parts of the grammar reach one another through. */
export type Grammar = {
  expression(tokens: TokenStream, precedence: number): Node;
  sequence(tokens: TokenStream): Node;
};

/** The tokens of an expression, one current at a time; what is not expected is thrown as an ExpressionFault. */
export class TokenStream {
  private readonly lexer: Lexer;
  private stashed: Token | null = null;
  current: Token;
  /** How many predicates stand around the current token. */
  depth = 0;

  constructor(
    text: string,
    private readonly grammar: Grammar,
  ) {
    this.lexer = new Lexer(text);
    this.current = { kind: "EOF", value: "", from: 0 };
    this.next();
  }

  /** One expression whose operators bind at least as tightly as `precedence`. */
  expression(precedence: number): Node {
    return this.grammar.expression(this, precedence);
  }

  /** Expressions with semicolons between them. */
  sequence(): Node {
    return this.grammar.sequence(this);
  }

  next(): void {
    const token = this.stashed ?? this.lexer.next();
    this.stashed = null;
    if (!token) throw new ExpressionFault("unexpected end of expression", this.current.from);
    this.current = token;
  }

  /** Goes back to a token that stood before the current one. */
  stepBack(to: Token): void {
    this.stashed = this.current;
    this.current = to;
  }

  is(kind: Token["kind"], value?: string): boolean {
    return this.current.kind === kind && (value === undefined || this.current.value === value);
  }

  expect(kind: Token["kind"], value?: string): void {
    if (!this.is(kind, value)) this.unexpected();
    this.next();
  }

  unexpected(token: Token = this.current): never {
    throw new ExpressionFault(`unexpected token ${tokenText(token)}`, token.from);
  }

  fail(message: string): never {
    throw new ExpressionFault(message, this.current.from);
  }
}
