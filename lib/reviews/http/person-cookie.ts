import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod/mini";
import { said } from "../schemas";
import type { Person } from "../types";

const personSchema = z.object({ id: said(64), name: said(80) });
const cookieName = "otelier_person";
/** A year, in seconds. */
const maxAge = 31_536_000;

/** Who a request comes from by its cookie; null where it has none, or one that was not signed here. */
export function personOf(request: Request, key: string): Person | null {
  const cookies = request.headers.get("cookie")?.split(";") ?? [];
  const found = cookies.map((each) => each.trim()).find((each) => each.startsWith(`${cookieName}=`));
  const [body = "", mac = ""] = found?.slice(cookieName.length + 1).split(".") ?? [];
  if (!sameText(mac, sign(body, key))) return null;
  const person = personSchema.safeParse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
  return person.success ? person.data : null;
}

/** Someone who gave a name for the first time. */
export function newPerson(name: string): Person {
  return { id: randomBytes(16).toString("base64url"), name };
}

/** The `Set-Cookie` that lets a browser be the same person next time. `secure`: the page came over https. */
export function personCookie(person: Person, key: string, secure: boolean): string {
  const body = Buffer.from(JSON.stringify(person), "utf8").toString("base64url");
  const flags = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return `${cookieName}=${body}.${sign(body, key)}; ${flags}`;
}

function sign(body: string, key: string): string {
  return createHmac("sha256", key).update(`otelier-person ${body}`).digest("base64url");
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
