import type { TypeId } from "../catalogue/fields/types";

/** Does a section of this type listen at its `endpoint`? */
export function isServerType(type: TypeId): boolean {
  return /config(http|grpc)\.ServerConfig$/.test(type);
}
