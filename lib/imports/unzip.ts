import { Unzip, UnzipInflate } from "fflate";
import { err, ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import type { Source } from "./types";

/** What an archive held: its YAML and JSON files, and the names of the rest. */
export type Unzipped = { readonly sources: readonly Source[]; readonly skipped: readonly string[] };

/** The most that an archive may unpack to, in bytes, all files together, and how many entries it may have. */
const maxUnzippedBytes = 8 * 1024 * 1024;
const maxEntries = 500;

/** True for what begins as ZIP archives do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/**
 * Unpacks an archive piece by piece and gives up at the bounds: what it says of its own sizes is not believed, and no more than
 * `limit` bytes are ever held. The error is a sentence.
 */
export function unzip(bytes: Uint8Array, limit: number = maxUnzippedBytes): Result<Unzipped, Words> {
  const files = new Map<string, Uint8Array[]>();
  const skipped: string[] = [];
  let size = 0;
  let entries = 0;
  let open = 0;
  let isDamaged = false;
  const archive = new Unzip((file) => {
    entries += 1;
    if (entries > maxEntries || file.name.endsWith("/")) return;
    if (isNoise(file.name)) return;
    if (!/\.(?:ya?ml|json)$/i.test(file.name)) {
      skipped.push(file.name);
      return;
    }
    const parts: Uint8Array[] = [];
    files.set(file.name, parts);
    open += 1;
    file.ondata = (error, part, final) => {
      if (error) isDamaged = true;
      size += part?.length ?? 0;
      if (size <= limit && part) parts.push(part);
      if (final) open -= 1;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += chunk) {
      archive.push(bytes.subarray(start, start + chunk), start + chunk >= bytes.length);
      if (size > limit) return err(words("imports.zip-bomb", { limit: Math.round(limit / 1024 / 1024) }));
      if (entries > maxEntries) return err(words("imports.zip-entries", { limit: maxEntries }));
    }
  } catch {
    isDamaged = true;
  }
  if (isDamaged || open > 0 || entries === 0) return err(words("imports.zip-broken"));
  return textsOf(files, skipped);
}

/** A kB of deflated data unpacks to a MB at most, so the count is looked at after every kB. */
const chunk = 1024;

/** What file managers put beside. */
function isNoise(name: string): boolean {
  return name.startsWith("__MACOSX/") || /(?:^|\/)\./.test(name);
}

function textsOf(
  files: ReadonlyMap<string, readonly Uint8Array[]>,
  skipped: readonly string[],
): Result<Unzipped, Words> {
  const sources: Source[] = [];
  const unread = [...skipped];
  for (const [name, parts] of files) {
    try {
      const decoder = new TextDecoder("utf-8", { fatal: true });
      sources.push({
        name,
        text: parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode(),
      });
    } catch {
      unread.push(name);
    }
  }
  return sources.length === 0 ? err(words("imports.zip-nothing")) : ok({ sources, skipped: unread });
}
