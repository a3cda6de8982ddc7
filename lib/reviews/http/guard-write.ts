import { ok, type Result } from "../../base/result";
import { refuse } from "../refuse";
import type { ReviewRefusal } from "../types";

/**
 * Whether a request that changes something was meant by whoever uses the browser: it comes from our own pages, and carries JSON,
 * which no other site can send without asking first. A program that sends no cookie, and that no proxy has signed in, speaks for nobody
 * else and may send.
 */
export function guardWrite(request: Request, signedIn = false): Result<null, ReviewRefusal> {
  const { headers } = request;
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return refuse("unreadable", "unreadable", { where: "Content-Type" });
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" ? ok(null) : refuse("forbidden", "foreign");
  const origin = headers.get("origin");
  if (origin !== null)
    return hostOf(origin) === headers.get("host") ? ok(null) : refuse("forbidden", "foreign");
  return headers.get("cookie") === null && !signedIn ? ok(null) : refuse("forbidden", "foreign");
}

/** Null for "null", which sandboxed and redirected pages send. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
