import { words } from "@/lib/base/words";
import type { Signal } from "@/lib/catalogue/types";
import { pathWords } from "@/lib/graph/path-words";
import { pathThrough, signalsAt } from "@/lib/graph/reach";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { BoardScope } from "../board";
import { pickedIn } from "./picked-in";
import { within } from "./select";

/** The way of data that is shown: through all uses of what was chosen, for one signal or (null) for all. */
export type ShownPath = { readonly from: readonly NodeId[]; readonly signal: Signal | null };

/** Shows where the data of what is selected comes from and goes, in one signal or in all; a second time it ends. */
export function togglePath(view: GraphView, scope: BoardScope, which: "one" | "all"): void {
  const { session, board } = scope;
  const { picked, all, kin } = pickedIn(view, session.getState().selection);
  const start = picked ?? (all.size === 0 ? board.getState().current : null);
  const from =
    kin.size > 0 ? [...kin] : (start === null ? [...all] : [start]).flatMap((id) => within(view, id));
  const here = start === null ? [] : signalsAt(view, start);
  const signal = which === "one" && here.length === 1 ? (here[0] ?? null) : null;
  const before = board.getState().path;
  const same = before?.signal === signal && before.from.join("\n") === from.join("\n");
  if (same || from.length === 0) endPath(scope);
  else showPath(view, scope, { from, signal });
}

/** Lights a path and says it. */
export function showPath(view: GraphView, { session, board }: BoardScope, path: ShownPath): void {
  board.setState({ path });
  session.say("said", pathWords(view, pathThrough(view, path.from, path.signal ?? undefined)));
}

/** Ends the path; true when there was one. */
export function endPath({ session, board }: Pick<BoardScope, "session" | "board">): boolean {
  if (!board.getState().path) return false;
  board.setState({ path: null });
  session.say("said", words("graph.path.off"));
  return true;
}
