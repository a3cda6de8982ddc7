// Written by `npm run gen`; the folder is the source.
import type { AnyRule } from "./types";

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [];
