import { sha256 } from "../store/tokens";
import type { Person } from "../types";
import type { Installation } from "./installation";
import { isFromProxy } from "./peer";
import { personOf } from "./person-cookie";

/** Who a request comes from: whom a listed proxy says has signed in, where the operator has one; else whom the cookie names. */
export function whoAsks(
  request: Request,
  { key, operator }: Pick<Installation, "key" | "operator">,
): Person | null {
  return signedIn(request, operator) ?? (operator.authHeader === null ? personOf(request, key) : null);
}

/** Null where nobody signs in here, and where the header did not come from a listed proxy. */
export function signedIn(request: Request, operator: Installation["operator"]): Person | null {
  const { authHeader } = operator;
  if (authHeader === null || !isFromProxy(request, operator)) return null;
  const name = request.headers.get(authHeader)?.trim() ?? "";
  return name === "" ? null : { id: `signed-in:${sha256(name).slice(0, 32)}`, name: name.slice(0, 80) };
}
