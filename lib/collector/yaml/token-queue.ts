import type { Mark } from "./cursor";
import type { Token, TokenKind } from "./token";

/** Tokens that are read and not taken yet. */
export class TokenQueue {
  /** How many were taken. */
  taken = 0;
  private tokens: Token[] = [];
  private head = 0;

  get length(): number {
    return this.tokens.length - this.head;
  }

  first(): Token {
    const token = this.tokens[this.head];
    if (!token) throw new Error("no token is left");
    return token;
  }

  take(): Token {
    const token = this.first();
    this.head += 1;
    this.taken += 1;
    if (this.head > 256) {
      this.tokens = this.tokens.slice(this.head);
      this.head = 0;
    }
    return token;
  }

  /** Puts a token at the end, or where the one with the number `at` (counted from the beginning) stands. */
  insert(token: Token, at: number | null = null): void {
    if (at === null) this.tokens.push(token);
    else this.tokens.splice(this.head + at - this.taken, 0, token);
  }
}

/** Makes a token. */
export function token(is: TokenKind, start: Mark, end: Mark, value = "", more = ""): Token {
  return { is, start, end, value, more };
}
