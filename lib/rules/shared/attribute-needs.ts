import { at, isList, isMap, type Json } from "../../base/json";
import type { Component } from "../../topology/types";
import { routesByService } from "./routes-by-service";
import { textsIn } from "./texts-in";
import type { Signal } from "../../catalogue/types";

/** The attributes that policies of a `tail_sampling` look at, also inside `and`, `composite`, `not` and `drop`. */
export function policyAttributes({ config }: Component): readonly string[] {
  return [...new Set(keysOfPolicies(at(config, "policies") ?? null))];
}

/**
 * The attributes without which a component does its work on `signal` wrongly: policies of a tail sampler, dimensions of span
 * metrics, the key of a load balancer, what pods and groups are told by.
 */
export function attributesNeeded(component: Component, signal: Signal): readonly string[] {
  const { canonical, config } = component;
  switch (canonical) {
    case "tail_sampling":
      return policyAttributes(component);
    case "span_metrics":
      return ["service.name", ...names(at(config, "dimensions"))];
    case "load_balancing":
      return routesByService(component, signal) ? ["service.name"] : routingAttributes(config);
    case "k8s_attributes":
      return associations(config);
    case "groupbyattrs":
      return texts(at(config, "keys"));
    default:
      return [];
  }
}

function keysOfPolicies(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(keysOfPolicies);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([name, settings]) => {
    if (/^(string|numeric|boolean)_attribute$/.test(name)) return texts([at(settings, "key") ?? null]);
    if (name === "ottl_condition")
      return textsIn(settings, []).flatMap(({ text }) =>
        [...text.matchAll(/attributes\["([^"]+)"\]/g)].map(([, key = ""]) => key),
      );
    return keysOfPolicies(settings);
  });
}

function routingAttributes(config: Json): readonly string[] {
  return at(config, "routing_key") === "attributes" ? texts(at(config, "routing_attributes")) : [];
}

function associations(config: Json): readonly string[] {
  return textsIn(at(config, "pod_association") ?? null, [])
    .filter(({ path }) => path.at(-1) === "name")
    .map(({ text }) => text);
}

function names(list: Json | undefined): readonly string[] {
  return isList(list) ? texts(list.map((entry) => at(entry, "name") ?? null)) : [];
}

function texts(list: Json | undefined): readonly string[] {
  return isList(list) ? list.filter((entry) => typeof entry === "string") : [];
}
