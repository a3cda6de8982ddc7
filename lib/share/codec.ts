import { Inflate, deflateSync } from "fflate";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";

/** The format this build writes. Older ones are read for ever. */
const codecVersion = 1;

/** The most that a packed text may hold, packed and unpacked, in bytes: a link of a few kB could unpack to gigabytes. */
export const maxUnpackedBytes = 4 * 1024 * 1024;

/** `text` as `1:<base64url of raw deflate of UTF-8>`: letters that no chat program or browser rewrites. */
export function pack(text: string): string {
  const bytes = deflateSync(new TextEncoder().encode(text), { level: 9 });
  return `${codecVersion}:${toBase64Url(bytes)}`;
}

/**
 * The text that `pack` was given. Refuses with "unreadable" what is damaged or was packed by a newer build, and with
 * "too-large" what is, or would become, larger than `limit` bytes; nothing larger is ever held in memory.
 */
export function unpack(packed: string, limit: number = maxUnpackedBytes): Result<string, Refusal> {
  const match = /^(\d{1,6}):/.exec(packed);
  if (!match) return damaged();
  const version = Number(match[1]);
  if (version > codecVersion)
    return err({
      reason: "unreadable",
      message: words("share.newer-link", { version, known: codecVersion }),
    });
  if (version !== codecVersion) return damaged();
  if (packed.length > limit) return tooLarge(limit);
  const bytes = fromBase64Url(packed.slice(match[0].length));
  if (!bytes) return damaged();
  const inflated = inflate(bytes, limit);
  if (!inflated.ok) return inflated;
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(inflated.value));
  } catch {
    return damaged();
  }
}

/** One kB of deflated data unpacks to about one MB at most, so the count is looked at after every kB. */
const chunk = 1024;

function inflate(bytes: Uint8Array, limit: number): Result<Uint8Array, Refusal> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let complete = false;
  const stream = new Inflate((part, final) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    complete ||= final;
  });
  try {
    for (let start = 0; start < bytes.length; start += chunk) {
      stream.push(bytes.subarray(start, start + chunk), start + chunk >= bytes.length);
      if (size > limit) return tooLarge(limit);
    }
  } catch {
    return damaged();
  }
  return complete ? ok(joined(parts, size)) : damaged();
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Null where a letter is none of base64url's. */
function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

function damaged(): Result<never, Refusal> {
  return err({ reason: "unreadable", message: words("share.damaged-link") });
}

function tooLarge(limit: number): Result<never, Refusal> {
  const params = { limit: Math.round(limit / 1024 / 1024) };
  return err({ reason: "too-large", message: words("share.unpacks-too-large", params) });
}
