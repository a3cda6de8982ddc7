import { Cursor, isBlankOrEnd, isBlank, isBreak, scanFault } from "./cursor";
import type { Mark } from "./cursor";
import { scanBlockScalar } from "./scan-block-scalar";
import { scanPlainScalar } from "./scan-plain-scalar";
import { scanAnchor, scanDirective, scanTag } from "./scan-properties";
import { scanQuotedScalar } from "./scan-quoted-scalar";
import { SimpleKeys } from "./simple-keys";
import { skipComment } from "./skip-comment";
import type { Token, TokenKind } from "./token";
import { token, TokenQueue } from "./token-queue";

/** Deeper than this the collector's reader refuses a text. */
const maxDepth = 10_000;

/**
 * Tokens of YAML as go.yaml.in/yaml/v3 finds them (scannerc.go, after libyaml): what it takes and refuses, with its messages.
 */
export class Scanner {
  readonly cursor: Cursor;
  private readonly queue = new TokenQueue();
  private readonly keys: SimpleKeys;
  private flowLevel = 0;
  private indent = -1;
  private readonly indents: number[] = [];
  private isKeyAllowed = true;
  private isAtEnd = false;

  constructor(text: string) {
    this.cursor = new Cursor(text);
    this.keys = new SimpleKeys(this.cursor);
    if (text.startsWith("\uFEFF")) this.cursor.index = 1;
  }

  /** The next token, without taking it. Two more are read ahead, as upstream does: its scanner's faults come first. */
  peek(): Token {
    while (!this.isAtEnd && (this.queue.length < 3 || this.keys.isAwaited(this.queue.taken))) this.fetch();
    return this.queue.first();
  }

  /** Takes the next token. */
  next(): Token {
    this.peek();
    return this.queue.take();
  }

  private fetch(): void {
    this.skipToToken();
    const { cursor } = this;
    this.unroll(cursor.column);
    const code = cursor.code();
    if (code === -1) return this.fetchEnd();
    if (cursor.column === 0 && code === 37) return this.fetchDirective();
    if (cursor.isBorder()) return this.fetchBorder(code === 45 ? "document-start" : "document-end");
    const isInFlow = this.flowLevel > 0;
    if (code === 91 || code === 123) return this.fetchFlowStart(code === 91 ? "[" : "{");
    if (code === 93 || code === 125) return this.fetchFlowEnd(code === 93 ? "]" : "}");
    if (code === 44) return this.fetchComma();
    const isAlone = isBlankOrEnd(cursor.code(1));
    if (code === 45 && isAlone) return this.fetchDash();
    if (code === 63 && (isInFlow || isAlone)) return this.fetchKey();
    if (code === 58 && (isInFlow || isAlone)) return this.fetchValue();
    if (code === 42 || code === 38) return this.fetchAnchor(code === 42 ? "alias" : "anchor");
    if (code === 33) return this.fetchTag();
    if ((code === 124 || code === 62) && !isInFlow) return this.fetchBlockScalar(code === 124);
    if (code === 39 || code === 34) return this.fetchQuoted(code === 39);
    if (canStartPlain(code, cursor.code(1), isInFlow)) return this.fetchPlain();
    throw scanFault("found character that cannot start any token", cursor.mark(), cursor);
  }

  private skipToToken(): void {
    const { cursor } = this;
    let isOwnLine = cursor.column === 0;
    for (;;) {
      if (cursor.column === 0 && cursor.code() === 0xfeff) cursor.skip();
      while (cursor.code() === 32 || (cursor.code() === 9 && this.mayTab())) cursor.skip();
      if (cursor.code() === 35) skipComment(cursor, isOwnLine);
      if (!isBreak(cursor.code())) return;
      cursor.takeBreak();
      isOwnLine = true;
      if (this.flowLevel === 0) this.isKeyAllowed = true;
    }
  }

  /** A tab is a blank where it cannot be taken for indentation. */
  private mayTab(): boolean {
    return this.flowLevel > 0 || !this.isKeyAllowed;
  }

  private saveKey(): void {
    const isRequired = this.flowLevel === 0 && this.indent === this.cursor.column;
    if (this.isKeyAllowed) this.keys.save(this.queue.taken + this.queue.length, isRequired);
  }

  private roll(column: number, is: TokenKind, mark: Mark, at: number | null = null): void {
    if (this.flowLevel > 0 || this.indent >= column) return;
    this.indents.push(this.indent);
    this.indent = column;
    if (this.indents.length > maxDepth)
      throw scanFault(`exceeded max depth of ${maxDepth}`, mark, this.cursor);
    this.queue.insert(token(is, mark, mark), at);
  }

  private unroll(column: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      const mark = this.cursor.mark();
      this.queue.insert(token("block-end", mark, mark));
      this.indent = this.indents.pop() ?? -1;
    }
  }

  /** A token of `length` characters that stand here. */
  private take(is: TokenKind, length: number): void {
    const start = this.cursor.mark();
    this.cursor.skip(length);
    this.queue.insert(token(is, start, this.cursor.mark()));
  }

  private fetchEnd(): void {
    if (this.cursor.column !== 0) {
      this.cursor.column = 0;
      this.cursor.line += 1;
    }
    this.unroll(-1);
    this.keys.drop();
    this.isKeyAllowed = false;
    this.isAtEnd = true;
    this.take("stream-end", 0);
  }

  private fetchDirective(): void {
    this.unroll(-1);
    this.keys.drop();
    this.isKeyAllowed = false;
    const start = this.cursor.mark();
    const directive = scanDirective(this.cursor);
    const end = this.cursor.mark();
    if (directive.is === "tag")
      this.queue.insert(token("tag-directive", start, end, directive.handle, directive.prefix));
    else this.queue.insert(token("version", start, end, `${directive.major}.${directive.minor}`));
  }

  private fetchBorder(is: TokenKind): void {
    this.unroll(-1);
    this.keys.drop();
    this.isKeyAllowed = false;
    this.take(is, 3);
  }

  private fetchFlowStart(is: TokenKind): void {
    this.saveKey();
    this.keys.open();
    this.flowLevel += 1;
    if (this.flowLevel > maxDepth)
      throw scanFault(`exceeded max depth of ${maxDepth}`, this.cursor.mark(), this.cursor);
    this.isKeyAllowed = true;
    this.take(is, 1);
  }

  private fetchFlowEnd(is: TokenKind): void {
    this.keys.drop();
    if (this.flowLevel > 0) {
      this.flowLevel -= 1;
      this.keys.close();
    }
    this.isKeyAllowed = false;
    this.take(is, 1);
  }

  private fetchComma(): void {
    this.keys.drop();
    this.isKeyAllowed = true;
    this.take(",", 1);
  }

  private fetchDash(): void {
    const mark = this.cursor.mark();
    if (this.flowLevel === 0) {
      if (!this.isKeyAllowed)
        throw scanFault("block sequence entries are not allowed in this context", mark, this.cursor);
      this.roll(mark.column, "block-list", mark);
    }
    this.keys.drop();
    this.isKeyAllowed = true;
    this.take("-", 1);
  }

  private fetchKey(): void {
    const mark = this.cursor.mark();
    if (this.flowLevel === 0) {
      if (!this.isKeyAllowed)
        throw scanFault("mapping keys are not allowed in this context", mark, this.cursor);
      this.roll(mark.column, "block-map", mark);
    }
    this.keys.drop();
    this.isKeyAllowed = this.flowLevel === 0;
    this.take("key", 1);
  }

  private fetchValue(): void {
    const mark = this.cursor.mark();
    const key = this.keys.use();
    if (key) {
      this.queue.insert(token("key", key.mark, key.mark), key.token);
      this.roll(key.mark.column, "block-map", key.mark, key.token);
      this.isKeyAllowed = false;
    } else {
      if (this.flowLevel === 0) {
        if (!this.isKeyAllowed)
          throw scanFault("mapping values are not allowed in this context", mark, this.cursor);
        this.roll(mark.column, "block-map", mark);
      }
      this.isKeyAllowed = this.flowLevel === 0;
    }
    this.take("value", 1);
  }

  private fetchAnchor(is: "alias" | "anchor"): void {
    this.saveKey();
    this.isKeyAllowed = false;
    const start = this.cursor.mark();
    const name = scanAnchor(this.cursor);
    this.queue.insert(token(is, start, this.cursor.mark(), name));
  }

  private fetchTag(): void {
    this.saveKey();
    this.isKeyAllowed = false;
    const start = this.cursor.mark();
    const { handle, suffix } = scanTag(this.cursor);
    this.queue.insert(token("tag", start, this.cursor.mark(), handle, suffix));
  }

  private fetchBlockScalar(isLiteral: boolean): void {
    this.keys.drop();
    this.isKeyAllowed = true;
    const start = this.cursor.mark();
    const { value, end } = scanBlockScalar(this.cursor, isLiteral, this.indent);
    this.queue.insert(token("scalar", start, end, value, "block"));
  }

  private fetchQuoted(isSingle: boolean): void {
    this.saveKey();
    this.isKeyAllowed = false;
    const start = this.cursor.mark();
    const value = scanQuotedScalar(this.cursor, isSingle);
    this.queue.insert(token("scalar", start, this.cursor.mark(), value, "quoted"));
  }

  private fetchPlain(): void {
    this.saveKey();
    this.isKeyAllowed = false;
    const start = this.cursor.mark();
    const { value, end, brokeLine } = scanPlainScalar(this.cursor, this.indent + 1, this.flowLevel > 0);
    if (brokeLine) this.isKeyAllowed = true;
    this.queue.insert(token("scalar", start, end, value, "plain"));
  }
}

/** Indicators cannot start a plain scalar, but `-`, and outside of brackets `?` and `:`, right before a character. */
function canStartPlain(code: number, next: number, isInFlow: boolean): boolean {
  if (code === 45) return !isBlank(next);
  if (code === 63 || code === 58) return !isInFlow && !isBlankOrEnd(next);
  return !isBlankOrEnd(code) && !indicators.has(code);
}

const indicators = new Set(Array.from(",[]{}#&*!|>'\"%@`", (mark) => mark.charCodeAt(0)));
