import { at, isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import { rowAt } from "./rows";
import type { Form, Row } from "./types";

/** One change of a component's text; `path` is below the component. */
export type FormEdit =
  | { readonly op: "set"; readonly path: Path; readonly value: Json }
  | { readonly op: "remove"; readonly path: Path }
  | { readonly op: "insert"; readonly path: Path; readonly index: number; readonly value: Json };

/** Writes a value, or takes the setting back to its default for undefined. Null: the text says so already. */
export function writeValue(form: Form, { path, written }: Row, value: Json | undefined): FormEdit | null {
  if (value === undefined) return written === undefined ? null : takeBack(form, path);
  return value === written ? null : { op: "set", path, value };
}

/**
 * Removes a setting so that its default counts, and with it the sections that would be left empty and mean nothing by
 * themselves. A section that is on because it stands there stays.
 */
export function takeBack(form: Form, path: Path): FormEdit {
  let from = path;
  while (from.length > 1) {
    const parent = from.slice(0, -1);
    const around = at(form.config, ...parent);
    const row = rowAt(form, parent);
    if (!isMap(around) || Object.keys(around).length > 1) break;
    const isPlain = row?.shape.is === "section" && (row.toggle === null || row.toggle.by === "field");
    if (!isPlain || typeof parent.at(-1) === "number" || row.standing !== "known") break;
    from = parent;
  }
  return { op: "remove", path: from };
}

/** Turns a section on or off, keeping what is written in it. Null: it is so already. */
export function switchSection(form: Form, row: Row, on: boolean): FormEdit | null {
  const { path, written, toggle } = row;
  if (!toggle || toggle.on === on) return null;
  const enabled: Path = [...path, "enabled"];
  const isWritten = isMap(written) && written.enabled !== undefined;
  if (toggle.by === "field") {
    if (toggle.unwritten === on && isWritten) return takeBack(form, enabled);
    return { op: "set", path: enabled, value: on };
  }
  const besides = isMap(written) ? Object.keys(written).filter((key) => key !== "enabled").length : 0;
  if (!on) {
    if (toggle.by === "pointer" || (toggle.unwritten === false && besides === 0))
      return { op: "remove", path };
    return isMap(written)
      ? { op: "set", path: enabled, value: false }
      : { op: "set", path, value: { enabled: false } };
  }
  if (isWritten && besides > 0) return { op: "remove", path: enabled };
  if (toggle.unwritten === true) return { op: "remove", path };
  return { op: "set", path, value: {} };
}

/** A new item at the end of a list. `type` for lists whose items are chosen by it. */
export function addItem({ path, shape, written }: Row, type?: string): FormEdit {
  const index = isList(written) ? written.length : 0;
  const isSection = shape.is === "list" && shape.of.is === "section";
  const value = type === undefined ? (isSection ? {} : "") : { type };
  return { op: "insert", path, index, value };
}

/** A new entry of a map or of a section chosen by key. Null: there is one of that name. */
export function addEntry({ path, shape, written }: Row, key: string): FormEdit | null {
  if (isMap(written) && Object.hasOwn(written, key)) return null;
  const isScalar = shape.is === "map" && !["section", "list", "map", "raw"].includes(shape.of.is);
  const value = isScalar ? "" : shape.is === "map" && shape.of.is === "list" ? [] : {};
  return { op: "set", path: [...path, key], value };
}
