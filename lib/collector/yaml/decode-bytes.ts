import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";

/**
 * The text of a file's bytes as the collector's reader decodes them (readerc.go): UTF-8, or UTF-16 where a byte order mark says
 * so. The error is the reader's own.
 */
export function decodeBytes(bytes: Uint8Array): Result<string, string> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 1);
  const fault = utf8Fault(bytes);
  if (fault !== null) return err(`yaml: ${fault}`);
  return ok(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}

function decodeUtf16(bytes: Uint8Array, low: 0 | 1): Result<string, string> {
  if (bytes.length % 2 === 1) return err("yaml: incomplete UTF-16 character");
  const units: number[] = [];
  for (let at = 2; at < bytes.length; at += 2)
    units.push((bytes[at + low] ?? 0) + ((bytes[at + 1 - low] ?? 0) << 8));
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if ((unit & 0xfc00) === 0xdc00) return err("yaml: unexpected low surrogate area");
    if ((unit & 0xfc00) !== 0xd800) continue;
    const next = units[at + 1];
    if (next === undefined) return err("yaml: incomplete UTF-16 surrogate pair");
    if ((next & 0xfc00) !== 0xdc00) return err("yaml: expected low surrogate area");
    at += 1;
  }
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 4096)
    parts.push(String.fromCharCode(...units.slice(at, at + 4096)));
  return ok(parts.join(""));
}

/** What is wrong with the first sequence that is no UTF-8; null where all is well. */
function utf8Fault(bytes: Uint8Array): string | null {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const width = widthOf(lead);
    if (width === 0) return "invalid leading UTF-8 octet";
    if (at + width > bytes.length) return "incomplete UTF-8 octet sequence";
    let value = lead & (0xff >> (width + 1));
    for (let part = 1; part < width; part++) {
      const octet = bytes[at + part] ?? 0;
      if ((octet & 0xc0) !== 0x80) return "invalid trailing UTF-8 octet";
      value = (value << 6) + (octet & 0x3f);
    }
    if (value < (least[width] ?? 0)) return "invalid length of a UTF-8 sequence";
    if ((value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff) return "invalid Unicode character";
    at += width;
  }
  return null;
}

const least = [0, 0, 0x80, 0x800, 0x10000];

function widthOf(lead: number): number {
  if ((lead & 0xe0) === 0xc0) return 2;
  if ((lead & 0xf0) === 0xe0) return 3;
  return (lead & 0xf8) === 0xf0 ? 4 : 0;
}
