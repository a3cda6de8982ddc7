import { isMap } from "../base/json";
import { words } from "../base/words";
import { dataOf } from "../yaml/document";
import { schemaFaults } from "./charts/schema-faults";
import type { ChartShelf } from "./charts/shelf";
import { coalesce } from "./overlay/coalesce";
import { readAsHelm } from "./template/yaml-text";
import type { HelmRefusal } from "./types";

/**
 * What the chart's own schema says of a values file, as Helm asks it: of the values over the defaults. Nothing where this very
 * version is not at hand, or where the text does not parse (which is refused elsewhere).
 */
export function schemaRefusals(text: string, version: string, shelf: ChartShelf): readonly HelmRefusal[] {
  const chart = shelf.find((each) => each.version === version);
  const document = chart ? readAsHelm(text) : null;
  if (!chart || !document || document.issues.length > 0) return [];
  const data = dataOf(document);
  return schemaFaults(chart.schema, coalesce(isMap(data) ? data : {}, chart.values)).map(
    ({ path, expected }) => ({
      message: words("helm.schema", { path, chart: version, expected: expected.slice(0, 200) }),
      at: { fact: "chart.version" },
    }),
  );
}
