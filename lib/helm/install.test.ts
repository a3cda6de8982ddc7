import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { readTopology } from "../topology/topology";
import { newWorkspace } from "../workspace/new-workspace";
import { installCommands } from "./install";
import { helmReleases } from "./values";

describe("installCommands", () => {
  it("makes the namespace and the Secrets first, then the tier that is sent to, each once", () => {
    const agent = `exporters: {otlp_grpc: {endpoint: "gw.obs.svc:4317", headers: {a: "\${env:API_KEY}", b: "\${env:API_TOKEN}"}}}
service: {pipelines: {traces: {receivers: [], exporters: [otlp_grpc]}}}`;
    const gateway =
      "receivers: {otlp: {protocols: {grpc: }}}\nservice: {pipelines: {traces: {receivers: [otlp]}}}";
    const { tiers, ...rest } = newWorkspace("", [
      { role: "agent", yaml: agent },
      { role: "gateway", yaml: gateway },
    ]);
    const releases = helmReleases({ ...rest, tiers }, readTopology(tiers, testCatalogue));
    expect(installCommands(releases).map((command) => command.split(" ").slice(0, 4).join(" "))).toEqual([
      "helm repo add open-telemetry",
      "kubectl create namespace obs",
      "kubectl create secret generic",
      "helm upgrade --install gw",
      "helm upgrade --install otel-agent",
    ]);
  });
});
