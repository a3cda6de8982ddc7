import { words } from "../base/words";
import type { Words } from "../base/words";
import type { Signal } from "../catalogue/types";
import type { DecodedConfig } from "./decode/decode-config";
import type { Fault } from "./fault";
import { quote } from "./go/quote";
import type { GraphComponent } from "./graph-component";
import { findCycle } from "./graph-cycle";
import { pipelinesWith } from "./mentions";

/**
 * What is refused of the ways between pipelines before any component is made (service/internal/graph/graph.go): all of it, where the
 * collector tells one.
 */
export function checkGraph(config: DecodedConfig, connectors: readonly GraphComponent[]): readonly Fault[] {
  const faults: Fault[] = [];
  const report = (at: readonly (string | number)[], upstream: string, message: Words): void => {
    faults.push({
      stage: "graph",
      class: "verdict",
      path: "",
      at,
      part: "value",
      upstream,
      message,
      panics: false,
      remedies: [],
    });
  };
  for (const connector of connectors) checkConnector(config, connector, report);
  const cycle = faults.length > 0 ? null : findCycle(config, connectors);
  if (cycle) {
    const message = words("collector.graph.cycle", { id: cycle.id });
    report(["connectors", cycle.id], `cycle detected: ${cycle.text}`, message);
  }
  return faults;
}

type Report = (at: readonly (string | number)[], upstream: string, message: Words) => void;

function checkConnector(config: DecodedConfig, connector: GraphComponent, report: Report): void {
  const { fields, id } = connector;
  if (!fields) return;
  const from = pipelinesWith(config.pipelines, "exporters", id);
  const to = pipelinesWith(config.pipelines, "receivers", id);
  const isPair = (a: Signal, b: Signal): boolean => fields.signals[`${a}>${b}`] !== undefined;
  for (const [signal, names] of from) {
    if ([...to.keys()].some((other) => isPair(signal, other))) continue;
    const upstream = `connector ${quote(id)} used as exporter in [${names.join(" ")}] pipeline but not used in any supported receiver pipeline`;
    report(["connectors", connector.key], upstream, words("collector.graph.no-receiver", { id, signal }));
  }
  for (const [signal, names] of to) {
    if ([...from.keys()].some((other) => isPair(other, signal))) continue;
    const upstream = `connector ${quote(id)} used as receiver in [${names.join(" ")}] pipeline but not used in any supported exporter pipeline`;
    report(["connectors", connector.key], upstream, words("collector.graph.no-exporter", { id, signal }));
  }
}
