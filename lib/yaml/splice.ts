import { assertNever } from "../base/assert";
import { at } from "../base/json";
import type { Json } from "../base/json";
import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import type { TextEdit } from "../base/text-edit";
import { sameData } from "./apply-data";
import type { YamlEdit } from "./edit";
import { commentsIn } from "./extents";
import { findPlace, refuseRemoval, refuseShared } from "./find-place";
import type { Place, Slot } from "./find-place";
import { mergedEntry } from "./locate";
import { insertLines, moveLines, removeLines } from "./patch-block";
import { insertFlow, moveFlow, removeFlow } from "./patch-flow";
import { renameKey } from "./patch-key";
import { setValue } from "./patch-value";
import { cannotEdit, notThere, throughMerge } from "./refusals";
import { flowPair, itemLines, pairLines, renderInline } from "./render";
import type { Style } from "./style";
import type { YamlDocument } from "./types";

type Splice = Result<TextEdit | null, Refusal>;
type Context = { readonly document: YamlDocument; readonly style: Style; readonly path: Path };

/** The one replacement in the text that an edit comes down to; null where the text already says so. */
export function spliceFor(document: YamlDocument, style: Style, edit: YamlEdit): Splice {
  const found = findPlace(document, edit.path);
  if (!found.ok) return found;
  const place = found.value;
  const context: Context = { document, style, path: edit.path };
  switch (edit.op) {
    case "set":
      return setAt(context, place, edit.value);
    case "insert":
      return insertAt(context, place, edit.index, edit.value);
    case "remove":
      return place.rest.length > 0 ? err(notThere(edit.path)) : removeAt(context, place);
    case "move":
      return place.rest.length > 0
        ? err(notThere(edit.path))
        : moveAt(context, place.slot, edit.from, edit.to);
    case "rename":
      if (place.rest.length > 0 || !place.slot.holder) return err(notThere(edit.path));
      if (edit.to === edit.path.at(-1)) return ok(null);
      if (hidesMerged(document, place.slot)) return err(throughMerge(edit.path, String(edit.path.at(-1))));
      return renameKey(document, style, place.slot, edit.to, edit.path);
    default:
      return assertNever(edit);
  }
}

function setAt(context: Context, { slot, rest }: Place, value: Json): Splice {
  const { document, style, path } = context;
  const [key, ...below] = rest;
  if (key === undefined) {
    return sameData(at(document.data, ...path), value)
      ? ok(null)
      : setValue(document, style, slot, value, path);
  }
  return addEntry(context, slot, String(key), nested(below, value));
}

function addEntry({ document, style, path }: Context, slot: Slot, key: string, value: Json): Splice {
  const { node } = slot;
  if (node?.kind !== "map" || becomesBlock(document, slot)) {
    return setValue(document, style, slot, { [key]: value }, path);
  }
  if (!node.flow)
    return ok(insertLines(document, style, node, node.parts.length, pairLines(key, value, style)));
  if (!node.braces) return err(cannotEdit(path));
  return ok(insertFlow(document, style, node, node.parts.length, flowPair(key, value, style)));
}

function insertAt(context: Context, { slot, rest }: Place, index: number, value: Json): Splice {
  const { document, style, path } = context;
  const { node } = slot;
  const missing = rest.length > 0 || node === null || (node.kind === "scalar" && node.value === null);
  if (missing)
    return index === 0 ? setAt(context, { slot, rest, parent: null }, [value]) : err(notThere(path));
  if (node.kind === "alias") return setAliased(context, slot);
  if (node.kind !== "list" || !Number.isInteger(index) || index < 0 || index > node.parts.length) {
    return err(notThere(path));
  }
  const shared = refuseShared(document, node, path);
  if (shared) return err(shared);
  if (becomesBlock(document, slot)) return setValue(document, style, slot, [value], path);
  if (node.flow) return ok(insertFlow(document, style, node, index, renderInline(value, style)));
  return ok(insertLines(document, style, node, index, itemLines(value, style)));
}

function removeAt({ document, path }: Context, { slot, parent }: Place): Splice {
  if (!slot.holder || !parent) return err(notThere(path));
  const { holder, part, index } = slot;
  if (hidesMerged(document, slot)) return err(throughMerge(path, String(path.at(-1))));
  const refusal = refuseRemoval(document, part, path);
  if (refusal) return err(refusal);
  if (!holder.flow) return removeLines(document, parent, holder, index, path);
  if (holder.kind === "map" && !holder.braces) return err(cannotEdit(path));
  const splice = removeFlow(document, holder, index);
  return splice ? ok(splice) : err(cannotEdit(path));
}

function moveAt(context: Context, slot: Slot, from: number, to: number): Splice {
  const { document, path } = context;
  const { node } = slot;
  if (node?.kind === "alias") return setAliased(context, slot);
  if (node?.kind !== "list" || !node.parts[from] || !node.parts[to]) return err(notThere([...path, from]));
  const shared = refuseShared(document, node, path);
  if (shared) return err(shared);
  if (from === to) return ok(null);
  if (!node.flow) return moveLines(document, node, from, to, path);
  const splice = moveFlow(document, node, from, to);
  return splice ? ok(splice) : err(cannotEdit(path));
}

/** A list that is an alias is edited where it is written, not here. */
function setAliased({ document, path }: Context, slot: Slot): Splice {
  const inside = findPlace(document, [...path, 0]);
  return inside.ok || !slot.node ? err(notThere(path)) : inside;
}

/** An own key that a merge key would bring too: taken away, the merged value would come up in its place. */
function hidesMerged(document: YamlDocument, { holder, part }: Slot): boolean {
  const name = part && "key" in part ? part.name : null;
  return holder?.kind === "map" && name !== null && mergedEntry(document, holder, name) !== null;
}

/** `{}` and `[]` outside of other flow collections grow in the style of the text, unless comments stand in them. */
function becomesBlock(document: YamlDocument, { node, holder }: Slot): boolean {
  if ((node?.kind !== "map" && node?.kind !== "list") || holder?.flow) return false;
  return node.flow && node.parts.length === 0 && commentsIn(document, node).length === 0;
}

function nested(path: Path, value: Json): Json {
  return path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
}
