import type { Words } from "../../base/words";
import type { Position } from "./token";

/** One thing that is wrong with a statement: upstream's text, ours, and where in the text it begins (null: all of it). */
export type OttlTrouble = {
  readonly upstream: string;
  readonly message: Words;
  readonly at: Position | null;
  /** What stands there, and the known name that it is likely meant to be. */
  readonly near?: { readonly wrong: string; readonly meant: string };
};

/** The near name of a trouble, where there is one. */
export function nearOf(wrong: string, meant: string | null): Pick<OttlTrouble, "near"> {
  return meant === null ? {} : { near: { wrong, meant } };
}

/** The same trouble with upstream's words around it, which say where it is met. */
export function within(before: string, trouble: OttlTrouble): OttlTrouble {
  return { ...trouble, upstream: `${before}: ${trouble.upstream}` };
}
