import type { Json } from "../../base/json";

/** Deploy facts that values say, by id. */
export type FoundFacts = Readonly<Record<string, Json>>;
