import { words } from "../../base/words";
import { mapOf, refuse } from "../decode/context";
import type { DecodeContext, SpecialDecoder } from "../decode/context";
import { read } from "../checks/reading";
import { pathAt } from "../place";
import type { Place } from "../place";
import { YamlFault } from "./yaml-context";
import type { TypeError, YamlContext } from "./yaml-context";
import { configRules } from "./config-rules";
import { decodeYamlStruct } from "./decode-yaml-struct";
import { decodeYaml } from "./decode-yaml";

const type =
  "github.com/open-telemetry/opentelemetry-collector-contrib/receiver/prometheusreceiver.PromConfig";

/**
 * The section `config` of the `prometheus` receiver: the collector writes it as YAML and has Prometheus' own library read that
 * (receiver/prometheusreceiver/config.go). Values of wrong types are told together, anything else alone.
 */
export const loadConfig: SpecialDecoder = (raw, slot, context) => {
  if (raw === null || raw.size === 0) return slot.base;
  const own: YamlContext = { data: context.data, errors: [] };
  const at = pathAt(slot.place);
  try {
    const value = decodeYamlStruct(type, raw, { at, line: 1 }, own, decodeYaml);
    if (own.errors.length === 0) {
      configRules(read(value), at);
      return value;
    }
    const all = own.errors.map(({ text }) => `\n  ${text}`).join("");
    for (const error of own.errors) report(error, `yaml: unmarshal errors:${all}`, slot.place, context);
    return mapOf(slot.base) ?? slot.base;
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    report({ text: error.message, at: error.at }, error.message, slot.place, context);
    return slot.base;
  }
};

function report({ text, at }: TypeError, upstream: string, place: Place, context: DecodeContext): void {
  const said = text.replace(/^line \d+: /, "");
  refuse(
    context,
    place,
    `prometheus receiver: failed to unmarshal yaml to prometheus config object: ${upstream}`,
    words("collector.decode.prometheus", { trouble: said }),
    { at },
  );
}
