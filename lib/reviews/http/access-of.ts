import { createHmac, timingSafeEqual } from "node:crypto";
import { ok, type Result } from "../../base/result";
import { refuse } from "../refuse";
import { findAccess, type Access } from "../store/find-access";
import type { ReviewRefusal } from "../types";
import { guardWrite } from "./guard-write";
import type { Installation } from "./installation";
import { addressOf } from "./peer";
import { signedIn } from "./who";

/** Whether an address may ask now, and, for what changes something, whether its browser's user meant it. */
export function mayAsk(
  here: Installation,
  request: Request,
  limit: keyof Installation["limits"],
): Result<null, ReviewRefusal> {
  const seconds = here.limits[limit](addressOf(request, here.operator), Date.now());
  if (seconds > 0) return refuse("too-many", "too-many", { seconds });
  return limit === "read" ? ok(null) : guardWrite(request, signedIn(request, here.operator) !== null);
}

/**
 * What a token opens for this request; a link with a password opens for browsers that have said it. What is made for other pages opens
 * nothing here.
 */
export async function accessOf(
  here: Installation,
  request: Request,
  token: string,
): Promise<Result<Access, ReviewRefusal>> {
  const access = await findAccess(here.database, token, Date.now());
  if (!access || access.role === "embed") return refuse("unknown-link", "unknown-link");
  return isUnlocked(request, access, here.key) ? ok(access) : refuse("locked", "locked");
}

/** The cookie that says that this browser has said the link's password. Another password makes it worth nothing. */
export function unlockCookie(access: Access, key: string, secure: boolean): string {
  const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return `${cookieName(access)}=${proof(access, key)}; ${flags}`;
}

function isUnlocked(request: Request, access: Access, key: string): boolean {
  if (access.password === null) return true;
  const cookies = request.headers.get("cookie")?.split(";") ?? [];
  const start = `${cookieName(access)}=`;
  const said = cookies.map((each) => each.trim()).find((each) => each.startsWith(start));
  const [given, known] = [Buffer.from(said?.slice(start.length) ?? ""), Buffer.from(proof(access, key))];
  return given.length === known.length && timingSafeEqual(given, known);
}

function cookieName({ link }: Access): string {
  return `otelier_open_${link}`;
}

function proof({ link, password }: Access, key: string): string {
  return createHmac("sha256", key)
    .update(`otelier-open ${link} ${password ?? ""}`)
    .digest("base64url");
}
