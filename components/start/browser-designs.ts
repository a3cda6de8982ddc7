import type { Designs } from "@/lib/session/designs";

let shelf: Promise<Designs> | null = null;

/** The designs stored in this browser. Their code comes with the first call, not with the page. */
export function browserDesigns(): Promise<Designs> {
  shelf ??= Promise.all([import("@/lib/session/designs"), import("@/lib/session/idb-design-store")]).then(
    ([{ createDesigns }, { idbDesignStore }]) => createDesigns({ store: idbDesignStore() }),
  );
  return shelf;
}
