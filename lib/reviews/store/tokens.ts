import { createHash, randomBytes } from "node:crypto";

/** A secret for a link: 192 bits, as text that stands in an address. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** The name of a row; no secret. */
export function newId(): string {
  return randomBytes(12).toString("base64url");
}

/** What is stored of a token. Tokens are random and long, so a plain hash is enough, and looking it up tells nothing by its time. */
export function hashToken(token: string): string {
  return sha256(`otelier-link ${token}`);
}

/** SHA-256 of a text's UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
