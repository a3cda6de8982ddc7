import { maxBroughtBytes } from "@/components/imports/bring";
import type { Words } from "@/lib/base/words";
import type { Role } from "@/lib/facts/types";
import type { Source } from "@/lib/imports/types";
import { isTooLarge, maxTierBytes } from "@/lib/workspace/limits";

/** What one dropped, chosen or pasted thing turned out to be. */
export type Reading =
  /** `chosen`: somebody said the role; else it is guessed. */
  | { readonly is: "tier"; readonly role: Role; readonly yaml: string; readonly chosen?: boolean }
  | { readonly is: "design"; readonly text: string }
  /** What describes running collectors in another form, or several of them: an import reads it. */
  | {
      readonly is: "sources";
      readonly what: "values" | "manifests" | "archive";
      readonly sources: readonly Source[];
      /** Files of an archive that were passed over. */
      readonly skipped?: readonly string[];
    }
  | { readonly is: "refused"; readonly why: RefusedInput };

/** Why something was not read. Sizes in MB, one digit. */
export type RefusedInput =
  | { readonly reason: "tooLarge"; readonly size: number; readonly limit: number }
  | { readonly reason: "folder" | "binary" | "encoding" | "empty" | "unreadable" }
  | { readonly reason: "said"; readonly says: Words };

/** A file's content; refuses what is too large before reading it. Never throws. */
export async function readFile(file: File): Promise<Reading> {
  const design = isDesignFile(file.name);
  // A design file holds several tiers: its own reader knows how much it may hold.
  if (!design && file.size > (isArchive(file.name) ? maxBroughtBytes : maxTierBytes))
    return tooLarge(file.size);
  try {
    return await readBytes(new Uint8Array(await file.arrayBuffer()), design, file.name);
  } catch {
    return { is: "refused", why: { reason: "unreadable" } };
  }
}

/** Bytes as text, if they are UTF-8 text. A byte order mark is dropped. */
export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  design: boolean,
  name: string,
): Promise<Reading> {
  if (startsAsZip(bytes)) return readArchive(bytes);
  if (isUtf16(bytes)) return { is: "refused", why: { reason: "encoding" } };
  if (bytes.includes(0)) return { is: "refused", why: { reason: "binary" } };
  const text = decode(bytes);
  if (text === null) return { is: "refused", why: { reason: controlBytes(bytes) ? "binary" : "encoding" } };
  if (design && text.trim() !== "") return { is: "design", text };
  return readText(text, name);
}

/** Pasted or decoded text: a design in its file format, or one tier's YAML. */
export async function readText(text: string, name: string): Promise<Reading> {
  if (text.trim() === "") return { is: "refused", why: { reason: "empty" } };
  if (/^\s*\{\s*"version"\s*:\s*\d+\s*,/.test(text)) return { is: "design", text };
  if (isTooLarge(text)) return tooLarge(new TextEncoder().encode(text).length);
  // The YAML reader comes with the first text, not with the page.
  const { recognise } = await import("@/lib/imports/recognise");
  const format = recognise(text);
  if (!format.ok) return { is: "refused", why: { reason: "said", says: format.error } };
  if (format.value === "design") return { is: "design", text };
  if (format.value !== "collector") return { is: "sources", what: format.value, sources: [{ name, text }] };
  const { guessRole } = await import("@/lib/workspace/guess-role");
  return { is: "tier", role: guessRole(text), yaml: text };
}

async function readArchive(bytes: Uint8Array): Promise<Reading> {
  const { unzip } = await import("@/lib/imports/unzip");
  const unzipped = unzip(bytes);
  return unzipped.ok
    ? { is: "sources", what: "archive", ...unzipped.value }
    : { is: "refused", why: { reason: "said", says: unzipped.error } };
}

/** The bytes that every ZIP archive begins with. */
function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function isArchive(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** True for what the studio saves: `name.otelier.json`. */
export function isDesignFile(name: string): boolean {
  return /\.otelier\.json$/i.test(name);
}

function tooLarge(bytes: number): Reading {
  return {
    is: "refused",
    why: { reason: "tooLarge", size: megabytes(bytes), limit: megabytes(maxTierBytes) },
  };
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Bytes that stand in no text of any encoding: then it is not the encoding that is wrong. */
function controlBytes(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte) =>
      byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b,
  );
}

function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}
