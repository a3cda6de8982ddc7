import { mentionsIn } from "./mentions";
import type { Comment, Person } from "./types";

/** The comments of others that name someone and that they have not seen, oldest first. Whoever has not said a word yet may be named, too. */
export function unreadMentions(
  comments: readonly Comment[],
  names: readonly string[],
  person: Person,
  seen: ReadonlySet<string>,
): readonly string[] {
  const all = [...names, person.name];
  return comments
    .filter(
      ({ id, by, body }) =>
        by.id !== person.id && !seen.has(id) && mentionsIn(body, all).includes(person.name),
    )
    .map(({ id }) => id);
}
