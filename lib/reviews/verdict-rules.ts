import { ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import { refuse } from "./refuse";
import type { Decision, Opinion, Person, ReviewRefusal, ReviewState, Revision, Role, Verdict } from "./types";

/** What a verdict is given on. */
export type VerdictCase = {
  readonly opinion: Opinion;
  readonly by: Person;
  readonly role: Role;
  readonly decision: Decision;
  /** The revision and hash that the person looked at, and what is newest now. */
  readonly seen: { readonly revision: number; readonly hash: string };
  readonly latest: Revision;
};

/**
 * Whether a verdict counts: the link must allow it, the review must be open, what was looked at must be the newest revision,
 * and nobody approves what they wrote or what they handed in as the author.
 */
export function mayJudge(asked: VerdictCase): Result<null, ReviewRefusal> {
  const { opinion, by, role, decision, seen, latest } = asked;
  if (decision !== "open") return refuse("conflict", "not-open", { state: decision });
  if (role === "view" || (role === "comment" && opinion !== "comment"))
    return refuse("forbidden", "scope-verdict");
  if (opinion !== "comment" && (role === "author" || by.id === latest.by.id))
    return refuse("forbidden", "own-revision", { revision: latest.number });
  if (seen.revision !== latest.number || seen.hash !== latest.hash)
    return refuse("conflict", "revised-since", { seen: seen.revision, latest: latest.number });
  return ok(null);
}

/** Why an approval no longer counts; null where it does, and for verdicts that are no approval. */
export function staleness(verdict: Verdict, latest: Revision): Words | null {
  if (verdict.opinion !== "approve") return null;
  if (verdict.revision === latest.number && verdict.hash === latest.hash) return null;
  return words("reviews.stale", {
    revision: verdict.revision,
    latest: latest.number,
    name: latest.by.name,
  });
}

/** The newest revision that somebody approved, whatever came after it; null: none was. Hashes must agree. */
export function lastApproved(verdicts: readonly Verdict[], revisions: readonly Revision[]): number | null {
  const approved = revisions.filter(({ number, hash }) =>
    verdicts.some(
      (verdict) => verdict.opinion === "approve" && verdict.revision === number && verdict.hash === hash,
    ),
  );
  return approved.at(-1)?.number ?? null;
}

/**
 * What is shown of a review. Each person's newest opinion counts, oldest first in `verdicts`; a request for changes stands
 * until that person says otherwise, an approval until the next revision.
 */
export function stateOf(decision: Decision, verdicts: readonly Verdict[], latest: Revision): ReviewState {
  if (decision !== "open") return decision;
  const opinions = new Map<string, Verdict>();
  for (const verdict of verdicts) if (verdict.opinion !== "comment") opinions.set(verdict.by.id, verdict);
  const standing = [...opinions.values()];
  if (standing.some(({ opinion }) => opinion === "changes")) return "changes";
  return standing.some((verdict) => verdict.opinion === "approve" && staleness(verdict, latest) === null)
    ? "approved"
    : "open";
}
