import { assertNever } from "@/lib/base/assert";
import type { Row } from "@/lib/catalogue/forms/types";
import { EntriesRow } from "./entries-row";
import { ItemsRow } from "./items-row";
import { ListRow } from "./list-row";
import { RawRow } from "./raw-row";
import { SectionRow } from "./section-row";
import { ValueRow } from "./value-row";

/** One setting with the control for its type. `inFull`: named by its whole path, outside of its section. */
export function RowView({ row, inFull = false }: { readonly row: Row; readonly inFull?: boolean }) {
  const { shape } = row;
  switch (shape.is) {
    case "switch":
    case "text":
    case "secret":
    case "duration":
    case "bytes":
    case "number":
    case "integer":
    case "choice":
    case "reference":
      return <ValueRow row={row} inFull={inFull} />;
    case "raw":
      return <RawRow row={row} inFull={inFull} />;
    case "section":
      return <SectionRow row={row} inFull={inFull} />;
    case "list":
      return isWhole(shape.of.is) ? (
        <ItemsRow row={row} inFull={inFull} />
      ) : (
        <ListRow row={row} inFull={inFull} />
      );
    case "map":
      return <EntriesRow row={row} inFull={inFull} />;
    case "variants":
      return shape.section.by === "type" ? (
        <ItemsRow row={row} inFull={inFull} />
      ) : (
        <EntriesRow row={row} inFull={inFull} />
      );
    default:
      return assertNever(shape);
  }
}

/** Items that hold more than one line. */
function isWhole(is: Row["shape"]["is"]): boolean {
  return is === "section" || is === "list" || is === "map" || is === "raw" || is === "variants";
}
