import { describe, expect, it } from "vitest";
import { factSheet } from "../facts/sheet";
import { namesService, parseServiceHost, withoutHeadless } from "./hosts";

describe("parseServiceHost", () => {
  it.each([
    ["otel-gateway", "otel-gateway", null],
    ["otel-gateway.obs", "otel-gateway", "obs"],
    ["otel-gateway.obs.svc", "otel-gateway", "obs"],
    ["OTEL-gateway.obs.svc.cluster.local.", "otel-gateway", "obs"],
    ["otel-gateway.obs.svc.corp.example", "otel-gateway", "obs"],
    ["otel-gateway-0.otel-gateway.obs.svc.cluster.local", "otel-gateway", "obs"],
  ])("reads %s as a Service", (host, service, namespace) => {
    expect(parseServiceHost(host)).toEqual({ service, namespace });
  });

  it.each([
    "otlp.example.com",
    "example.com",
    "example.io",
    "gateway.local",
    "10.0.0.1",
    "::1",
    "fd00::1",
    "localhost",
    "127.0.0.1",
    "",
    "a b",
    "svc.cluster.local",
  ])("does not take %j for a Service", (host) => {
    expect(parseServiceHost(host)).toBeNull();
  });
});

describe("namesService", () => {
  const facts = factSheet("gateway", { "service.name": "otel-gateway", "workload.namespace": "obs" });
  const named = (host: string, sheet = facts) => {
    const service = parseServiceHost(host);
    return service !== null && namesService(service, sheet);
  };

  it("compares the name, and the namespace where both say one", () => {
    expect(named("otel-gateway")).toBe(true);
    expect(named("otel-gateway.obs")).toBe(true);
    expect(named("otel-gateway-headless.obs.svc")).toBe(true);
    expect(named("otel-gateway.other.svc")).toBe(false);
    expect(named("gateway.obs.svc")).toBe(false);
    expect(named("otel-gateway.other.svc", factSheet("gateway", { "service.name": "otel-gateway" }))).toBe(
      true,
    );
    expect(named("otel-gateway", factSheet("gateway", {}))).toBe(false);
  });
});

it("strips the suffix of a headless Service", () => {
  expect(withoutHeadless("gw-headless")).toBe("gw");
  expect(withoutHeadless("headless")).toBe("headless");
  expect(withoutHeadless("-headless")).toBe("-headless");
});
