import type { Json } from "../base/json";
import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import { applyTextEdit } from "../base/text-edit";
import { applyToData, sameData } from "./apply-data";
import { readDocument } from "./document";
import type { YamlEdit } from "./edit";
import { cannotEdit, halfCharacters, unreadable } from "./refusals";
import { spliceFor } from "./splice";
import { styleOf } from "./style";

/**
 * The text after `edits`, one after the other, all or none. Each is a splice: bytes that it does not mean stay as they are,
 * comments among them. Each result is read again and must hold exactly the data that the edit means; where it would not, or
 * where the place is shared by an alias, the text does not parse, or nothing stands at the path, the answer is a refusal.
 */
export function patch(text: string, edits: readonly YamlEdit[]): Result<string, Refusal> {
  let current = text;
  for (const edit of edits) {
    const next = patchOnce(current, edit);
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
}

function patchOnce(text: string, edit: YamlEdit): Result<string, Refusal> {
  const document = readDocument(text);
  const closed = unreadable(document);
  if (closed) return err(closed);
  if (hasHalfCharacters(edit)) return err(halfCharacters(edit.path));
  const splice = spliceFor(document, styleOf(document), edit);
  if (!splice.ok) return splice;
  const meant = applyToData(document.data, edit);
  if (!meant.ok) return meant;
  if (splice.value === null) return ok(text);
  const result = applyTextEdit(text, splice.value);
  return checked(result, meant.value, edit.path);
}

/** `text`, when it reads cleanly and holds what was meant. It costs the reading that the next step needs anyway. */
function checked(text: string, meant: Json, path: Path): Result<string, Refusal> {
  const after = readDocument(text);
  const closed = unreadable(after);
  if (closed?.reason === "too-large") return err(closed);
  return closed || !sameData(after.data, meant) ? err(cannotEdit(path)) : ok(text);
}

/** A lone surrogate has no form in UTF-8; the collector would not read its escape. */
function hasHalfCharacters(edit: YamlEdit): boolean {
  return /\\ud[89a-f]/i.test(JSON.stringify(edit).replaceAll("\\\\", ""));
}
