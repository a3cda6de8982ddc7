import { reuse } from "../base/reuse";
import type { Words } from "../base/words";
import type { Anchor, Capture, Workspace } from "./types";

/** One state of the design and how it came about. Texts are shared between steps, so a step is a few pointers. */
export type Step = { readonly workspace: Workspace; readonly label: Words; readonly focus?: Anchor };

export type History = {
  readonly past: readonly Step[];
  readonly present: Step;
  readonly future: readonly Step[];
  /** The open merge group; a new step, undo or redo closes it. */
  readonly group: string | null;
};

/** How many steps can be undone. */
export const historyLimit = 200;

/** A history with nothing to undo. `label` names the state itself: "Opened checkout". */
export function startHistory(workspace: Workspace, label: Words): History {
  return { past: [], present: { workspace, label }, future: [], group: null };
}

/**
 * The history after `next`. A step that alters nothing records nothing and gives the same history back. A merge group
 * that ends where it began leaves no step behind.
 */
export function record(history: History, next: Step, capture: Capture): History {
  const workspace = reuse<Workspace>(history.present.workspace, next.workspace);
  if (workspace === history.present.workspace) return history;
  const step = { ...next, workspace };
  if (capture.as === "skip") return { ...history, present: { ...history.present, workspace } };
  if (capture.as === "merge" && capture.group === history.group) return mergeInto(history, step);
  return {
    past: [...history.past, history.present].slice(-historyLimit),
    present: step,
    future: [],
    group: capture.as === "merge" ? capture.group : null,
  };
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    group: null,
  };
}

/** One step forward again; the same history where nothing was undone. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future, group: null };
}

/** Several steps at once: back where `by` is negative, forward again where it is positive; as far as there are any. */
export function jump(history: History, by: number): History {
  let here = history;
  for (let step = 0; step < Math.abs(by); step++) here = by < 0 ? undo(here) : redo(here);
  return here;
}

/** Back to when `depth` steps could be undone, without leaving anything to redo: an abandoned gesture. */
export function bail(history: History, depth: number): History {
  const target = history.past[depth];
  if (!target) return history;
  return { past: history.past.slice(0, depth), present: target, future: [], group: null };
}

/** The next change starts a step of its own, whatever group it names. */
export function closeGroup(history: History): History {
  return history.group === null ? history : { ...history, group: null };
}

function mergeInto(history: History, step: Step): History {
  const before = history.past.at(-1);
  if (before && reuse(before.workspace, step.workspace) === before.workspace) {
    return { past: history.past.slice(0, -1), present: before, future: [], group: null };
  }
  return { ...history, present: step, future: [] };
}
