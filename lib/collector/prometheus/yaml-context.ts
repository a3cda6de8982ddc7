import type { Path } from "../../base/path";
import type { FieldsData } from "../../catalogue/fields/types";

/** A value of a wrong type, which the library notes and goes on; `text` is its own, with the line. */
export type TypeError = { readonly text: string; readonly at: Path };

/** What decoding by Prometheus' rules needs. */
export type YamlContext = { readonly data: FieldsData; readonly errors: TypeError[] };

/** Where a value stands: in the configuration, and on which line of the text that the collector makes of it. */
export type YamlPlace = { readonly at: Path; readonly line: number };

/** What ends the decoding at once: a value that its type refuses. Thrown within this folder, caught at its border. */
export class YamlFault extends Error {
  constructor(
    message: string,
    readonly at: Path,
  ) {
    super(message);
  }
}
