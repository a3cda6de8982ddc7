import type { Json } from "../../../base/json";
import { createFields, type KnownComponent } from "../../fields/fields";
import { testFields, testHarvestedFields } from "../../fields/testing";
import { childRows, rootRow } from "../rows";
import type { Form, Row } from "../types";

const fields = createFields(testFields, testHarvestedFields);

/** Every component whose settings were read out of its factory. */
export const reflected: readonly KnownComponent[] = fields.components.filter(
  ({ knowledge }) => knowledge === "reflected",
);

/** The form of a component with this configuration. Throws where nothing is known of the component. */
export function formOf(kind: Parameters<typeof fields.of>[0], type: string, config?: Json): Form {
  const component = fields.of(kind, type);
  if (!component) throw new Error(`nothing is known of ${kind} ${type}`);
  return { component, config };
}

/** Every row of a form, but nothing below what is not written. */
export function writtenRows(form: Form, row: Row = rootRow(form)): readonly Row[] {
  if (row.written === undefined) return [row];
  return [row, ...childRows(form, row).flatMap((child) => writtenRows(form, child))];
}
