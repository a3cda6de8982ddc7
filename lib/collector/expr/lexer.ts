import { quote } from "../go/quote";
import { ExpressionFault } from "./token";
import type { Token } from "./token";
import { unescapeText } from "./unescape-text";

/** Cuts an expression into tokens one by one, as expr-lang/expr v1.17.8 does (parser/lexer). */
export class Lexer {
  private readonly chars: readonly string[];
  private start = 0;
  private end = 0;
  private isOver = false;
  private readonly queue: Token[] = [];
  private isDone = false;

  constructor(text: string) {
    this.chars = Array.from(text);
  }

  /** The next token; null behind the last, which is of the kind EOF. Throws an ExpressionFault. */
  next(): Token | null {
    while (this.queue.length === 0 && !this.isDone) this.step();
    return this.queue.shift() ?? null;
  }

  private step(): void {
    const char = this.take();
    if (char === null) {
      this.queue.push({ kind: "EOF", value: "", from: Math.max(this.end - 1, 0) });
      this.isDone = true;
    } else if (/\s|\u0085/u.test(char) && char !== "\uFEFF") this.start = this.end;
    else if (char === "'" || char === '"') this.text(char, "String");
    else if (char === "`") this.rawText(char);
    else if (/[bB]/.test(char) && /^['"]$/.test(this.peek() ?? "")) this.text(this.take() ?? "", "Bytes");
    else if (/[0-9]/.test(char)) this.number();
    else if (char === "/") this.slash();
    else if (char === "#") this.pointer();
    else if (char === ".") this.dot();
    else if (/[([{\])}]/.test(char)) this.emit("Bracket");
    else if (isWordPart(char)) this.word();
    else this.operator(char);
  }

  private operator(char: string): void {
    const seconds: Readonly<Record<string, string>> = { "?": ".?", "|": "|", ":": ":" };
    const second = seconds[char] ?? ("&!=*<>".includes(char) ? "&=*" : ",;%+-^".includes(char) ? "" : null);
    if (second === null) this.fail(`unrecognized character: ${unicodeName(char)}`);
    this.accept(second);
    this.emit("Operator");
  }

  private dot(): void {
    if (/^[0-9]$/.test(this.peek() ?? "")) {
      this.end -= 1;
      this.number(false);
      return;
    }
    this.accept(".");
    this.emit("Operator");
  }

  private number(isBegun = true): void {
    if (isBegun) this.end -= 1;
    let digits = "0123456789_";
    if (this.accept("0")) {
      if (this.accept("xX")) digits = "0123456789abcdefABCDEF_";
      else if (this.accept("oO")) digits = "01234567_";
      else if (this.accept("bB")) digits = "01_";
    }
    this.acceptRun(digits);
    const end = this.end;
    if (this.accept(".")) {
      // "1..2" is a range.
      if (this.peek() === ".") {
        this.end = end;
        this.emit("Number");
        return;
      }
      this.acceptRun(digits);
    }
    if (this.accept("eE")) {
      this.accept("+-");
      this.acceptRun(digits);
    }
    if (isWordPart(this.peek() ?? "")) {
      this.take();
      this.fail(`bad number syntax: ${quote(this.taken())}`);
    }
    this.emit("Number");
  }

  private word(): void {
    this.acceptWord();
    const word = this.taken();
    this.emit(keywords.has(word) ? "Operator" : "Identifier");
    if (word !== "not") return;
    while (this.accept(" "));
    this.start = this.end;
    this.acceptWord();
    if (["in", "matches", "contains", "startsWith", "endsWith"].includes(this.taken())) this.emit("Operator");
    else this.end = this.start;
  }

  private slash(): void {
    if (this.accept("/")) {
      for (let char = this.take(); char !== null && char !== "\n";) char = this.take();
    } else if (this.accept("*")) {
      for (let char = this.take(); char !== "*" || !this.accept("/"); char = this.take())
        if (char === null) this.fail("unclosed comment");
    } else {
      this.emit("Operator");
      return;
    }
    this.start = this.end;
  }

  private pointer(): void {
    this.accept("#");
    this.emit("Operator");
    this.acceptWord();
    if (this.taken() !== "") this.emit("Identifier");
  }

  private text(mark: string, kind: "String" | "Bytes"): void {
    for (let char = this.take(); char !== mark;) {
      if (char === "\n" || char === null) this.fail("literal not terminated");
      char = char === "\\" ? this.escape(mark) : this.take();
    }
    const inner = this.taken().slice(kind === "Bytes" ? 2 : 1, -1);
    const value = unescapeText(inner);
    if (value === null) this.fail("unable to unescape string");
    this.emit(kind, value);
  }

  private escape(mark: string): string | null {
    const char = this.take();
    if (char !== null && ("abfnrtv\\".includes(char) || char === mark)) return this.take();
    if (char !== null && /[0-7]/.test(char)) return this.digits(char, /[0-7]/, 3);
    if (char === "x") return this.digits(this.take(), hex, 2);
    if (char === "u" && this.peek() === "{") {
      this.take();
      const start = this.end;
      while (hex.test(this.peek() ?? "") && this.end - start < 6) this.take();
      if (this.peek() !== "}" || this.end === start) this.fail("invalid char escape");
      this.take();
      return this.take();
    }
    if (char === "u") return this.digits(this.take(), hex, 4);
    if (char === "U") return this.digits(this.take(), hex, 8);
    return this.fail("invalid char escape");
  }

  private digits(first: string | null, digit: RegExp, count: number): string | null {
    let char = first;
    for (let left = count; left > 0; left -= 1) {
      if (char === null || !digit.test(char)) this.fail("invalid char escape");
      char = this.take();
    }
    return char;
  }

  private rawText(mark: string): void {
    for (;;) {
      let char = this.take();
      while (char === mark && this.peek() === mark) {
        this.take();
        char = this.take();
      }
      if (char === mark) break;
      if (char === null) this.fail("literal not terminated");
    }
    this.emit("String", this.taken().slice(1, -1).replaceAll("``", "`"));
  }

  private emit(kind: Token["kind"], value = this.taken()): void {
    this.queue.push({ kind, value, from: this.start });
    this.start = this.end;
  }

  private take(): string | null {
    const char = this.chars[this.end] ?? null;
    if (char === null) this.isOver = true;
    else this.end += 1;
    return char;
  }

  private peek(): string | null {
    return this.chars[this.end] ?? null;
  }

  private accept(valid: string): boolean {
    const char = this.peek();
    if (char === null || !valid.includes(char)) return false;
    this.end += 1;
    return true;
  }

  private acceptRun(valid: string): void {
    while (this.accept(valid));
  }

  private acceptWord(): void {
    while (isWordPart(this.peek() ?? "")) this.end += 1;
  }

  private taken(): string {
    return this.chars.slice(this.start, this.end).join("");
  }

  private fail(message: string): never {
    throw new ExpressionFault(message, Math.max(this.isOver ? this.end : this.end - 1, 0));
  }
}

const hex = /^[0-9a-fA-F]$/;
const keywords = new Set([
  "in",
  "or",
  "and",
  "not",
  "matches",
  "contains",
  "startsWith",
  "endsWith",
  "let",
  "if",
  "else",
]);

function isWordPart(char: string): boolean {
  return /^[\p{L}\p{Nd}_$]$/u.test(char);
}

/** A character as Go prints it with %#U. */
function unicodeName(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /\p{C}|\p{Z}/u.test(char) ? `U+${code}` : `U+${code} '${char}'`;
}
