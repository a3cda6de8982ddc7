import { isList, isMap } from "../../base/json";
import type { Path } from "../../base/path";
import { keysAt } from "../fields/keys-at";
import { rowOf } from "./row-of";
import type { Form, Row } from "./types";
import { withAside } from "./with-aside";

/** The whole configuration of a component as one section. */
export function rootRow({ component, config }: Form): Row {
  return {
    path: [],
    name: component.settings.type,
    shape: { is: "section" },
    written: config ?? undefined,
    fallback: component.settings.default,
    toggle: null,
    standing: "known",
    aside: false,
    life: null,
  };
}

/**
 * The rows below a section, list, map or section of variants. A section's are its known settings, written or not, in the
 * order of its struct, then what is written besides; of the others those that are written. Other rows have none.
 */
export function childRows(form: Form, row: Row): readonly Row[] {
  const { is } = row.shape;
  if (is === "section") return withAside(sectionRows(form, row));
  if (is !== "list" && is !== "map" && is !== "variants") return [];
  return stepsOf(row.written).map((step) => rowOf(form, [...row.path, step], "other"));
}

/** The row at `path` below the component, or null where nothing known or written stands there. */
export function rowAt(form: Form, path: Path): Row | null {
  let here: Row | null = rootRow(form);
  for (const [depth, step] of path.entries()) {
    const row: Row | null = here;
    here = row && (childRows(form, row).find((child) => child.path[depth] === step) ?? null);
  }
  return here;
}

function sectionRows(form: Form, row: Row): readonly Row[] {
  const { fields, others } = keysAt(form.component, row.path, form.config) ?? { fields: [], others: null };
  const known = fields.map(({ name }) => name);
  const besides = stepsOf(row.written).filter((key) => !known.includes(String(key)));
  return [
    // The switch of a section stands in its head.
    ...known
      .filter((name) => row.toggle === null || name !== "enabled")
      .map((name) => rowOf(form, [...row.path, name], "known")),
    ...besides.map((key) => rowOf(form, [...row.path, key], others === null ? "unknown" : "other")),
  ];
}

function stepsOf(written: Row["written"]): Path {
  if (isList(written)) return written.map((_, index) => index);
  return isMap(written) ? Object.keys(written) : [];
}
