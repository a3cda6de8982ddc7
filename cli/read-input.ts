import { readFileSync, statSync } from "node:fs";
import { err, ok, type Result } from "../lib/base/result";
import { words, type Words } from "../lib/base/words";
import { isZip, unzip, type Unzipped } from "../lib/imports/unzip";

/** Far above any configuration there is: a bound against a wrong path, not a rule. */
const maxInputBytes = 64 * 1024 * 1024;

/** The text of a file, or of standard input for `-`, without a byte order mark. The error is a sentence. */
export function readInput(file: string): Result<string, Words> {
  const bytes = readBytes(file);
  return bytes.ok ? decode(file, bytes.value) : bytes;
}

/** What a file brings to an import: its own text, or the files of a ZIP archive and the names of what else is in it. The error is a sentence. */
export function readSources(file: string): Result<Unzipped, Words> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  if (isZip(bytes.value)) {
    return unzip(bytes.value, maxInputBytes);
  }
  const text = decode(file, bytes.value);
  return text.ok ? ok({ sources: [{ name: file, text: text.value }], skipped: [] }) : text;
}

function readBytes(file: string): Result<Uint8Array, Words> {
  try {
    if (file !== "-") {
      const status = statSync(file);
      if (status.isDirectory()) return err(words("cli.folder", { file }));
      if (status.size > maxInputBytes) return err(tooLarge(file, status.size));
    }
    return ok(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    return err(unreadable(file, codeOf(error)));
  }
}

/** The text in `bytes`; `file` is what the sentence calls it. */
function decode(file: string, bytes: Uint8Array): Result<string, Words> {
  if (bytes.length > maxInputBytes) return err(tooLarge(file, bytes.length));
  const zero = bytes.indexOf(0);
  if (zero >= 0) return err(words("cli.binary", { file, offset: zero }));
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return err(words("cli.not-utf8", { file, line: firstBadLine(bytes) }));
  }
}

/** The line, from 1, whose bytes are not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

function tooLarge(file: string, size: number): Words {
  const megabyte = 1024 * 1024;
  return words("cli.too-large", {
    file,
    size: Math.ceil(size / megabyte),
    limit: maxInputBytes / megabyte,
  });
}

function unreadable(file: string, code: string): Words {
  if (code === "ENOENT" || code === "ENOTDIR") return words("cli.no-such-file", { file });
  if (code === "EACCES" || code === "EPERM") return words("cli.no-permission", { file });
  return words("cli.unreadable", { file, code });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
