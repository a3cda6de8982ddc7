import { at } from "../../base/json";
import type { Signal } from "../../catalogue/types";
import type { Component } from "../../topology/types";

/** Whether a load balancer sends data of a signal by `service.name`: metrics and logs do by default (contrib loadbalancingexporter). */
export function routesByService({ config }: Component, signal: Signal): boolean {
  const key = at(config, "routing_key") ?? "";
  return key === "service" || (key === "" && signal !== "traces");
}
