// Written by `npm run gen`; the folder is the source.
import type { TypeCheck } from "./types";

/** Every `Validate()` that is known. */
export const typeChecks: readonly TypeCheck[] = [];
