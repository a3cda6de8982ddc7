import type { Database } from "../store/database";

/** Tells those who have a review open that it changed. */
export type Hub = {
  /** Calls `changed` after each change of the review, and `ended` once when the server stops. */
  join(review: string, changed: () => void, ended: () => void): () => void;
  /** How many listen. */
  count(): number;
  close(): void;
};

type Member = { readonly changed: () => void; readonly ended: () => void };

/** One ear on the database for all who listen in this process. */
export async function createHub(database: Database): Promise<Hub> {
  const rooms = new Map<string, Set<Member>>();
  const stop = await database.listen((review) => {
    for (const { changed } of rooms.get(review) ?? []) changed();
  });
  return {
    join(review, changed, ended) {
      const member = { changed, ended };
      const room = rooms.get(review) ?? new Set();
      rooms.set(review, room.add(member));
      return () => {
        room.delete(member);
        if (room.size === 0 && rooms.get(review) === room) rooms.delete(review);
      };
    },
    count: () => [...rooms.values()].reduce((sum, room) => sum + room.size, 0),
    close() {
      stop();
      const all = [...rooms.values()].flatMap((room) => Array.from(room));
      rooms.clear();
      for (const { ended } of all) ended();
    },
  };
}
