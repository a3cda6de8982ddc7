import { at, isMap } from "../base/json";
import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import type { TextEdit } from "../base/text-edit";
import type { Slot } from "./find-place";
import { cannotEdit, exists } from "./refusals";
import { quoted, renderScalar } from "./render-scalar";
import type { Style } from "./style";
import type { YamlDocument } from "./types";

/** The splice that renames the key of `slot` to `to`. A quoted key stays quoted: `{"a":1}` needs its quotes. */
export function renameKey(
  document: YamlDocument,
  style: Style,
  slot: Slot,
  to: string,
  path: Path,
): Result<TextEdit, Refusal> {
  if (!slot.part || !("key" in slot.part)) return err(cannotEdit(path));
  const { key } = slot.part;
  if (key.kind !== "scalar" || key.style === "block" || key.style === "empty") return err(cannotEdit(path));
  const siblings = at(document.data, ...path.slice(0, -1));
  if (isMap(siblings) && Object.hasOwn(siblings, to)) return err(exists(path, to));
  const quote = key.style === "single" ? "'" : key.style === "double" ? '"' : null;
  const place = slot.holder.flow ? "flow-key" : "key";
  const insert = quote ? quoted(to, quote) : renderScalar(to, place, style);
  return ok({ start: key.start, end: key.end, insert });
}
