import type { Database } from "../store/database";
import { readVersion } from "../store/read-review";

/** Tells those who have a review open that it changed. */
export type Hub = {
  /** Calls `changed` with the review's version after each change (null: it is gone), and `ended` once when the server stops. */
  join(review: string, changed: (version: number | null) => void, ended: () => void): () => void;
  /** How many listen. */
  count(): number;
  close(): void;
};

type Member = { readonly changed: (version: number | null) => void; readonly ended: () => void };

/** One ear on the database for all who listen in this process, and one question after each change, however many are told. */
export async function createHub(database: Database): Promise<Hub> {
  const rooms = new Map<string, Set<Member>>();
  const asking = new Map<string, "once" | "again">();
  const tell = async (review: string): Promise<void> => {
    // What changes while the question is out is asked for once more, and not each time.
    if (asking.has(review)) return void asking.set(review, "again");
    do {
      asking.set(review, "once");
      // A database that is away says nothing now: the stream ends, and its reader asks again.
      const version = await readVersion(database, review).catch(() => undefined);
      for (const { changed, ended } of rooms.get(review) ?? [])
        if (version === undefined) ended();
        else changed(version);
    } while (asking.get(review) === "again");
    asking.delete(review);
  };
  const stop = await database.listen((review) => {
    if (rooms.has(review)) void tell(review);
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
