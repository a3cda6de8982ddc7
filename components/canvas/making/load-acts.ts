import type * as Drops from "../drop";
import type * as Acts from "./acts";
import type * as Gestures from "./move-acts";
import type * as Keys from "./making-keys";

type Loaded = typeof Acts & typeof Drops & typeof Gestures & typeof Keys;

let loaded: Loaded | null = null;

/** What the canvas does once it is touched; null until that has come. */
export function actsNow(): Loaded | null {
  return loaded;
}

/** Fetches it, and the lists that are asked for next: at the first touch, so that looking at a design costs none of it. */
export async function loadActs(): Promise<Loaded> {
  const [acts, drops, moves, keys] = await Promise.all([
    import("./acts"),
    import("../drop"),
    import("./move-acts"),
    import("./making-keys"),
    import("./pickers"),
  ]);
  loaded ??= { ...acts, ...drops, ...moves, ...keys };
  return loaded;
}
