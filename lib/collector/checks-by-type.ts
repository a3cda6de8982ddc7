import type { TypeId } from "../catalogue/fields/types";
import type { TypeCheck } from "./types";
import { typeChecks } from "./validate.generated";

/** Every check by the Go types it stands for. */
export const checksByType: ReadonlyMap<TypeId, TypeCheck> = new Map(
  typeChecks.flatMap((check) =>
    (typeof check.type === "string" ? [check.type] : check.type).map((type) => [type, check] as const),
  ),
);
