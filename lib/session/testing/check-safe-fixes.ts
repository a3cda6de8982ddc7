import type { Analyser } from "../../analysis/analyse";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Finding } from "../../rules/types";
import type { Workspace } from "../../workspace/types";
import { commentsOf } from "../../yaml/comments";
import { readDocument } from "../../yaml/document";
import { fixSafe } from "../fix-safe";

/** What came of applying all safe fixes to a design. The lists are empty where they kept their promise. */
export type FixesChecked = {
  readonly rounds: number;
  readonly applied: number;
  /** No safe fix is left within the bound of rounds. */
  readonly settled: boolean;
  /** Errors, of rules or of the collector, that were not there before. */
  readonly newErrors: readonly string[];
  /** Such errors where one of the collector's went: it stops at the first of a sort, and a rule is silent on what it cannot know. */
  readonly revealed: readonly string[];
  readonly lostComments: readonly string[];
  /** Tiers whose text could be read before and cannot now. */
  readonly broken: readonly string[];
  readonly workspace: Workspace;
};

type Tools = { readonly analyse: Analyser; readonly catalogue: Catalogue; readonly today: string };

/** Applies every safe fix as the button and the command do, and looks for what that must never do. */
export function checkSafeFixes(start: Workspace, tools: Tools): FixesChecked {
  const before = errorsIn(start, tools);
  const { workspace, rounds, settled } = fixSafe(start, tools);
  const after = rounds.length === 0 ? before : errorsIn(workspace, tools);
  const added = beyond(after, before);
  const mended = beyond(before, after).some((error) => error.split(" ")[1]?.startsWith("collector/"));
  return {
    rounds: rounds.length,
    applied: rounds.reduce((sum, fixes) => sum + fixes.length, 0),
    settled,
    newErrors: mended ? [] : added,
    revealed: mended ? added : [],
    lostComments: beyond(commentsIn(start), commentsIn(workspace)),
    broken: start.tiers
      .filter(({ yaml }, index) => !isBroken(yaml) && isBroken(workspace.tiers[index]?.yaml ?? ""))
      .map(({ id }) => id),
    workspace,
  };
}

/** By rule and message, not by place: a rename moves the place of everything below it. */
function errorsIn(workspace: Workspace, { analyse, today }: Tools): readonly string[] {
  return analyse(workspace, today)
    .findings.filter(({ severity }) => severity === "error")
    .map((finding: Finding) => `${finding.anchor.tier} ${finding.rule} ${finding.message.id}`);
}

function commentsIn({ tiers }: Workspace): readonly string[] {
  return tiers.flatMap(({ id, yaml }) => commentsOf(yaml).map(({ text }) => `${id} # ${text}`));
}

function isBroken(yaml: string): boolean {
  return readDocument(yaml).issues.length > 0;
}

/** Items of `now` that `old` does not have, or has less often. */
function beyond(now: readonly string[], old: readonly string[]): readonly string[] {
  const left = [...old];
  return now.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
