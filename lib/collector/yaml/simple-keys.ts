import { scanFault } from "./cursor";
import type { Cursor, Mark } from "./cursor";

/** A place where a key without `?` may have begun. `token`: the number of the token that it would be. */
type SimpleKey = { readonly isRequired: boolean; readonly token: number; readonly mark: Mark };

/** The places that a `:` would make keys of: one at each level of brackets, valid on its line and for 1,024 characters. */
export class SimpleKeys {
  private readonly levels: (SimpleKey | null)[] = [null];

  constructor(private readonly cursor: Cursor) {}

  /** Does the token with this number still wait for its `:`? */
  isAwaited(token: number): boolean {
    for (let level = this.levels.length - 1; level >= 0; level--)
      if (this.levels[level]?.token === token) return this.isValid(level);
    return false;
  }

  save(token: number, isRequired: boolean): void {
    this.drop();
    this.levels[this.levels.length - 1] = { isRequired, token, mark: this.cursor.mark() };
  }

  /** What might have been a key is none. */
  drop(): void {
    const last = this.levels.length - 1;
    if (this.levels[last]?.isRequired) throw this.missing(last);
    this.levels[last] = null;
  }

  /** Takes the key that a `:` makes, if there is one. */
  use(): SimpleKey | null {
    const last = this.levels.length - 1;
    const key = this.isValid(last) ? (this.levels[last] ?? null) : null;
    if (key) this.levels[last] = null;
    return key;
  }

  open(): void {
    this.levels.push(null);
  }

  close(): void {
    this.levels.pop();
  }

  private isValid(level: number): boolean {
    const key = this.levels[level];
    if (!key) return false;
    if (key.mark.line >= this.cursor.line && key.mark.index + 1024 >= this.cursor.index) return true;
    if (key.isRequired) throw this.missing(level);
    this.levels[level] = null;
    return false;
  }

  private missing(level: number): Error {
    const mark = this.levels[level]?.mark ?? this.cursor.mark();
    return scanFault("could not find expected ':'", mark, this.cursor);
  }
}
