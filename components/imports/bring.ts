import type { Words } from "@/lib/base/words";
import type { Role } from "@/lib/facts/types";
import type { Source } from "@/lib/imports/types";

/** What somebody brought: texts to read, and what is no text and why. */
export type Brought = {
  readonly sources: readonly Source[];
  readonly troubles: readonly Trouble[];
  /** Files of archives that were passed over because of their names. */
  readonly skipped?: readonly string[];
};

/** Why a file gave no text. Sizes in MB, one digit. */
export type Trouble = { readonly name: string; readonly why: FileTrouble | { readonly says: Words } };
type FileTrouble =
  | { readonly reason: "tooLarge"; readonly size: number; readonly limit: number }
  | { readonly reason: "folder" | "binary" | "encoding" | "unreadable" };

/** The most that one file or one paste may hold, in bytes: reading takes about a second for each MB. */
export const maxBroughtBytes = 8 * 1024 * 1024;

/** What files hold, archives unpacked. One bad file never touches the others. Never throws. */
export async function bringFiles(files: readonly File[]): Promise<Brought> {
  const all = await Promise.all(files.map(bringFile));
  return {
    sources: all.flatMap(({ sources }) => sources),
    troubles: all.flatMap(({ troubles }) => troubles),
    skipped: all.flatMap(({ skipped = [] }) => skipped),
  };
}

/** Text that was pasted or typed, with what somebody said it is for. */
export function bringText(name: string, text: string, role?: Role): Brought {
  const { length: size } = new TextEncoder().encode(text);
  if (size > maxBroughtBytes) return trouble(name, tooLarge(size));
  return { sources: [{ name, text, ...(role === undefined ? {} : { role }) }], troubles: [] };
}

async function bringFile(file: File): Promise<Brought> {
  if (file.size > maxBroughtBytes) return trouble(file.name, tooLarge(file.size));
  try {
    return await bringBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return trouble(file.name, { reason: "unreadable" });
  }
}

async function bringBytes(name: string, bytes: Uint8Array): Promise<Brought> {
  const { isZip, unzip } = await import("@/lib/imports/unzip");
  if (isZip(bytes)) {
    const unzipped = unzip(bytes);
    if (!unzipped.ok) return trouble(name, { says: unzipped.error });
    return { ...unzipped.value, troubles: [] };
  }
  if (bytes.includes(0)) return trouble(name, { reason: "binary" });
  try {
    return bringText(name, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return trouble(name, { reason: "encoding" });
  }
}

function trouble(name: string, why: Trouble["why"]): Brought {
  return { sources: [], troubles: [{ name, why }] };
}

function tooLarge(bytes: number): FileTrouble {
  return { reason: "tooLarge", size: megabytes(bytes), limit: megabytes(maxBroughtBytes) };
}

function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}
