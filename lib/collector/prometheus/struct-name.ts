import type { FieldsData, TypeId } from "../../catalogue/fields/types";
import { structOf } from "../decode/struct-plan";
import { goTypeName } from "../go-types";

/**
 * What messages call a struct: one that decodes itself hides behind a type called "plain"; those whose keys a registry adds to
 * are named all the same, and what is read through another type by that one.
 */
export function structName(type: TypeId, data: FieldsData): string {
  const short = goTypeName({ is: "struct", type });
  const isPlain = structOf(data, type).yaml === true && !named.test(type);
  return others.get(type) ?? (isPlain ? `${short.slice(0, short.indexOf("."))}.plain` : short);
}

const named = /\/config\.(ScrapeConfig|AlertmanagerConfig)$/;

const others: ReadonlyMap<TypeId, string> = new Map([
  [
    "github.com/open-telemetry/opentelemetry-collector-contrib/receiver/prometheusreceiver.PromConfig",
    "config.plain",
  ],
  [
    "github.com/prometheus/prometheus/discovery/targetgroup.Group",
    'struct { Targets []string "yaml:\\"targets\\""; Labels model.LabelSet "yaml:\\"labels\\"" }',
  ],
]);
