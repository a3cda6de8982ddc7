import type { Comment, Person, Revision, Verdict } from "./types";

/** What everyone is called who has written, commented on or judged a review, each name once. */
export function namesIn(review: {
  readonly author: Person;
  readonly revisions: readonly Revision[];
  readonly comments: readonly Pick<Comment, "by">[];
  readonly verdicts: readonly Pick<Verdict, "by">[];
}): readonly string[] {
  const { author, revisions, comments, verdicts } = review;
  const others = [...revisions, ...comments, ...verdicts].map(({ by }) => by);
  return [...new Set([author, ...others].map(({ name }) => name))];
}
