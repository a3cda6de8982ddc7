import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { readClass } from "./regexp-class";
import { readEscape } from "./regexp-escape";
import { RegexpFailure, runeAt } from "./regexp-failure";
import { readGroup } from "./regexp-group";
import { alternated, concatenated, isAllowedRepeat, leaf, repeated, type RegexpNode } from "./regexp-node";
import { readRepeat } from "./regexp-repeat";

/** A pattern as Go's regexp package reads it. */
export type GoRegexp = {
  /** How many groups it captures. */
  readonly groups: number;
};

/**
 * Reads a pattern as Go's `regexp.Compile` does (RE2: no look-around, no back references), without building anything to match
 * with. The error is Go's own text: ``error parsing regexp: missing closing ): `(` ``. Source: Go's regexp/syntax/parse.go.
 */
export function compileRegexp(pattern: string): Result<GoRegexp, string> {
  try {
    const { groups, root } = parse(pattern);
    if (root.height > maxHeight) throw new RegexpFailure("expression nests too deeply", pattern);
    if (root.size > maxSize) throw new RegexpFailure("expression too large", pattern);
    return ok({ groups });
  } catch (error) {
    if (error instanceof RegexpFailure) return err(error.message);
    throw error;
  }
}

const maxHeight = 1000;
/** 128 MiB of instructions of 40 bytes. */
const maxSize = Math.floor((128 * 1024 * 1024) / 40);

/** What is open: the alternatives before the one that is read, and its parts. */
type Frame = { readonly alternatives: RegexpNode[]; parts: RegexpNode[] };

function parse(pattern: string): { readonly groups: number; readonly root: RegexpNode } {
  const frames: Frame[] = [{ alternatives: [], parts: [] }];
  let groups = 0;
  /** Where the repetition stands that was read last, if nothing came after it. */
  let lastRepeat: number | null = null;
  for (let at = 0; at < pattern.length;) {
    const frame = frames.at(-1);
    if (!frame) break;
    const repeat = readRepeat(pattern, at);
    if (repeat) {
      addRepeat(pattern, frame, { ...repeat, start: at, lastRepeat });
      lastRepeat = at;
      at = repeat.end;
      continue;
    }
    lastRepeat = null;
    switch (pattern[at]) {
      case "(": {
        const group = readGroup(pattern, at);
        if (group.opens) frames.push({ alternatives: [], parts: [] });
        if (group.captures) groups += 1;
        at = group.end;
        break;
      }
      case ")":
        close(pattern, frames);
        at += 1;
        break;
      case "|":
        frame.alternatives.push(concatenated(frame.parts));
        frame.parts = [];
        at += 1;
        break;
      case "[":
        frame.parts.push(leaf);
        at = readClass(pattern, at);
        break;
      case "\\":
        at = addEscape(pattern, at, frame);
        break;
      case undefined:
      default:
        frame.parts.push(leaf);
        at += runeAt(pattern, at).length;
    }
  }
  const [outer] = frames;
  if (!outer || frames.length > 1) throw new RegexpFailure("missing closing )", pattern);
  return { groups, root: alternated([...outer.alternatives, concatenated(outer.parts)]) };
}

function close(pattern: string, frames: Frame[]): void {
  const inner = frames.length > 1 ? frames.pop() : undefined;
  if (!inner) throw new RegexpFailure("unexpected )", pattern);
  const content = alternated([...inner.alternatives, concatenated(inner.parts)]);
  frames.at(-1)?.parts.push({ ...content, height: content.height + 1, size: content.size + 2 });
}

/** `\Q…\E` is as many parts as it has characters; anything else is one. */
function addEscape(pattern: string, at: number, frame: Frame): number {
  if (pattern[at + 1] !== "Q") {
    frame.parts.push(leaf);
    return readEscape(pattern, at);
  }
  const end = pattern.indexOf("\\E", at + 2);
  const quoted = pattern.slice(at + 2, end === -1 ? undefined : end);
  frame.parts.push(...Array.from(quoted, () => leaf));
  return end === -1 ? pattern.length : end + 2;
}

function addRepeat(
  pattern: string,
  frame: Frame,
  repeat: {
    readonly min: number;
    readonly max: number;
    readonly isCounted: boolean;
    readonly start: number;
    readonly end: number;
    readonly lastRepeat: number | null;
  },
): void {
  const { start, end, min, max, isCounted, lastRepeat } = repeat;
  if (lastRepeat !== null)
    throw new RegexpFailure("invalid nested repetition operator", pattern.slice(lastRepeat, end));
  const part = frame.parts.pop();
  const text = pattern.slice(start, end);
  if (!part) throw new RegexpFailure("missing argument to repetition operator", text);
  const next = repeated(part, { min, max, isCounted });
  if (isCounted && (min >= 2 || max >= 2) && !isAllowedRepeat(next, 1000))
    throw new RegexpFailure("invalid repeat count", text);
  frame.parts.push(next);
}
