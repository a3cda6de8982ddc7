import { at, isMap, type JsonMap } from "../base/json";
import type { Words } from "../base/words";
import type { Component } from "../topology/types";
import { connectorDetails } from "./details/connectors";
import { exporterDetails } from "./details/exporters";
import { extensionDetails } from "./details/extensions";
import { processorDetails } from "./details/processors";
import { receiverDetails } from "./details/receivers";
import { address, duration, plain, said, type Teller } from "./details/parts";

const tellers: Readonly<Record<Component["kind"], Readonly<Record<string, Teller>>>> = {
  receiver: receiverDetails,
  processor: processorDetails,
  exporter: exporterDetails,
  connector: connectorDetails,
  extension: extensionDetails,
};

/**
 * What matters about a component in three words, computed from its settings: "gRPC, HTTP", "8,192 or 5s", "80 %, spike
 * 20 %". Null where there is nothing short to say. Known components have their own sentence; any other one shows its
 * address or its interval.
 */
export function detailOf(component: Pick<Component, "kind" | "canonical" | "config">): Words | null {
  const config: JsonMap = isMap(component.config) ? component.config : {};
  const teller = Object.hasOwn(tellers[component.kind], component.canonical)
    ? tellers[component.kind][component.canonical]
    : undefined;
  return teller?.(config) ?? anyDetail(config);
}

function anyDetail(config: JsonMap): Words | null {
  const endpoint = address(at(config, "endpoint")) ?? address(at(config, "client", "endpoint"));
  if (endpoint !== null) return plain(endpoint);
  const interval = duration(at(config, "collection_interval"));
  return interval === null ? null : said("every", { interval });
}
