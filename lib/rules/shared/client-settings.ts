import { at, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { Component } from "../../topology/types";

/** Where an exporter's client settings stand: a load balancer has them in its protocol. */
export function clientPath({ canonical, at: place }: Component): Path {
  return canonical === "load_balancing" ? [...place, "protocol", "otlp"] : place;
}

/** An exporter's client settings: TLS, headers, compression, keepalive. */
export function clientSettings(exporter: Component): Json | undefined {
  return exporter.canonical === "load_balancing" ? at(exporter.config, "protocol", "otlp") : exporter.config;
}
