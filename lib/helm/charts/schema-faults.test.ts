import { describe, expect, it } from "vitest";
import { isMap, type JsonMap } from "../../base/json";
import { coalesce } from "../overlay/coalesce";
import { readAsHelm } from "../template/yaml-text";
import { publishedShelf } from "../testing/render";
import { dataOf } from "../../yaml/document";
import { schemaFaults } from "./schema-faults";

const [chart] = publishedShelf();

/** The places that Helm names for the same values (chart 0.170.0). */
function faults(text: string): readonly string[] {
  const data = dataOf(readAsHelm(text));
  const values: JsonMap = coalesce(isMap(data) ? data : {}, chart?.values ?? {});
  return schemaFaults(chart?.schema ?? {}, values).map(({ path }) => path);
}

describe("schemaFaults", () => {
  it("finds nothing in the chart's own values", () => {
    for (const { schema, values } of publishedShelf()) expect(schemaFaults(schema, values)).toEqual([]);
  });

  it.each([
    ["mode: Deployment", "mode"],
    ["replicas: 3", "replicas"],
    ["ports: {otlp: {port: 4317}}", "ports.otlp.port"],
    ["ports: {foo: {containerPort: 9}}", "ports.foo.enabled"],
    ['ports: {foo: {enabled: true, containerPort: "9"}}', "ports.foo.containerPort"],
    ["resources: {requests: {cpu: 0.5}}", "resources.requests.cpu"],
    ["resources: {limits: {memory: 1073741824}}", "resources.limits.memory"],
    ['replicaCount: "3"', "replicaCount"],
    ["service: {type: Headless}", "service.type"],
    ["livenessProbe: {exec: {}}", "livenessProbe.exec"],
    ["rollout: {strategy: Rolling}", "rollout.strategy"],
    ["presets: {hostMetrics: true}", "presets.hostMetrics"],
    ["extraEnvs: {A: b}", "extraEnvs"],
    ["image: {tag: 0.159}", "image.tag"],
    ["config: text", "config"],
    ["rewriteDeprecatedProcessorNames: false", "rewriteDeprecatedProcessorNames"],
  ])("refuses %s where Helm does", (text, path) => {
    expect(faults(text)).toEqual([path]);
  });

  it("takes a number or a share where either is allowed", () => {
    expect(faults("rollout: {rollingUpdate: {maxUnavailable: 10%}}")).toEqual([]);
    expect(faults("rollout: {rollingUpdate: {maxUnavailable: 2}}")).toEqual([]);
  });
});
