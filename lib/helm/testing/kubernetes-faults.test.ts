import { describe, expect, it } from "vitest";
import type { Json } from "../../base/json";
import { kubernetesFaults } from "./kubernetes-faults";

describe("kubernetesFaults", () => {
  it.each<readonly [string, Json, RegExp]>([
    ["a port that is a text where a number belongs", service({ port: "4317" }), /port must be integer/],
    ["a port that is missing", service({}), /port/],
  ])("sees %s", (_, object, fault) => {
    expect(kubernetesFaults(object)?.join()).toMatch(fault);
  });

  it("takes a Service as it should be", () => {
    expect(kubernetesFaults(service({ port: 4317 }))).toEqual([]);
  });

  it("says nothing of kinds that it does not know", () => {
    expect(
      kubernetesFaults({ apiVersion: "opentelemetry.io/v1beta1", kind: "OpenTelemetryCollector" }),
    ).toBeNull();
    expect(kubernetesFaults(null)).toBeNull();
  });
});

function service(port: Json): Json {
  return { apiVersion: "v1", kind: "Service", metadata: { name: "a" }, spec: { ports: [port] } };
}
