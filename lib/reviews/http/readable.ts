import type { Result } from "../../base/result";
import type { Access } from "../store/find-access";
import type { ReviewRefusal } from "../types";
import { accessOf, mayAsk } from "./access-of";
import type { Installation } from "./installation";

/** What a token lets a request read now. */
export async function readable(
  here: Installation,
  request: Request,
  token: string,
): Promise<Result<Access, ReviewRefusal>> {
  const allowed = mayAsk(here, request, "read");
  return allowed.ok ? accessOf(here, request, token) : allowed;
}

/** A number in an address. */
export function isNumber(text: string | null): text is string {
  return text !== null && /^\d{1,7}$/.test(text);
}

/** Waivers end at the end of a day, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
