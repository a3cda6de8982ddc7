import { testCatalogue } from "../../catalogue/testing";
import { fromFile, toFile } from "../../share/file";
import { readTopology } from "../../topology/topology";
import { applyChange } from "../../workspace/change";
import { record, startHistory, undo, type History } from "../../workspace/history";
import { newWorkspace } from "../../workspace/new-workspace";
import type { Workspace } from "../../workspace/types";
import { words } from "../../base/words";
import { commentsOf } from "../../yaml/comments";
import { seeded } from "../../yaml/testing/random";
import { importSources } from "../import-sources";
import { randomGesture } from "./random-gestures";

/** What came of importing one configuration, editing it and taking everything back. */
export type Fidelity = {
  /** Null: as it was. */
  readonly fault: string | null;
  readonly done: number;
  readonly refused: number;
  readonly comments: number;
  /** Comments that went with an edit that deletes nothing. */
  readonly lost: number;
};

/** Imports a text, exports it, makes `edits` random gestures by `seed`, undoes them and exports again: the same bytes both times. */
export function fidelityOf(name: string, text: string, seed: number, edits: number): Fidelity {
  const none = { done: 0, refused: 0, comments: 0, lost: 0 };
  const imported = importSources([{ name, text }], context);
  const [tier] = imported.tiers;
  if (!tier) return { ...none, fault: imported.refusals[0]?.says.id ?? "nothing was read" };
  const start = newWorkspace("", imported.tiers);
  if (exported(start) !== text) return { ...none, fault: "the export differs" };
  let history = startHistory(start, words("workspace.opened", { name }));
  const random = seeded(seed);
  let done = 0;
  let refused = 0;
  let lost = 0;
  for (let edit = 0; edit < edits; edit++) {
    const { workspace } = history.present;
    const topology = readTopology(workspace.tiers, testCatalogue);
    const gesture = randomGesture(random, { workspace, topology, catalogue: testCatalogue });
    const next = gesture.change.ok ? applyChange(workspace, gesture.change.value) : gesture.change;
    if (!next.ok || !gesture.change.ok) {
      refused += 1;
      continue;
    }
    done += 1;
    if (!gesture.deletes) lost += Math.max(0, commentsIn(workspace) - commentsIn(next.value));
    history = record(history, { workspace: next.value, label: gesture.change.value.label }, { as: "step" });
  }
  const back = undone(history);
  const fault = exported(back) === text ? null : "after undoing, the export differs";
  return { fault, done, refused, comments: commentsIn(start), lost };
}

const context = { catalogue: testCatalogue, shelf: [], chart: "0.170.0", namespace: "default" };

/** Through the design file and back, as a saved design goes. */
function exported(workspace: Workspace): string {
  const back = fromFile(toFile(workspace));
  return back.ok ? (back.value.tiers[0]?.yaml ?? "") : "";
}

function undone(history: History): Workspace {
  let here = history;
  while (here.past.length > 0) here = undo(here);
  return here.present.workspace;
}

function commentsIn({ tiers }: Workspace): number {
  return tiers.reduce((sum, { yaml }) => sum + commentsOf(yaml).length, 0);
}
