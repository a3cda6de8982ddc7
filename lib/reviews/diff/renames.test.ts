import { describe, expect, it } from "vitest";
import { testCatalogue } from "../../catalogue/testing";
import { newWorkspace } from "../../workspace/new-workspace";
import { readTopology } from "../../topology/topology";
import { meaningChanges } from "./changes";
import { graphChange } from "./graph";

function side(exporter: string, timeout = "1s", endpoint = "gateway:4317") {
  const design = newWorkspace("shop", [
    {
      role: "agent",
      yaml: `receivers:
  otlp: {protocols: {grpc: {}}}
exporters:
  ${exporter}:
    endpoint: ${endpoint}
    timeout: ${timeout}
service:
  pipelines:
    traces: {receivers: [otlp], exporters: [${exporter}]}
`,
    },
  ]);
  return { design, topology: readTopology(design.tiers, testCatalogue) };
}

const sentences = (before: ReturnType<typeof side>, after: ReturnType<typeof side>) =>
  meaningChanges(before, after).map(({ what, message }) => [
    what,
    message.params["names"] ?? message.params["setting"],
  ]);

describe("a component that is called by another name of its type", () => {
  it("is one change, and neither gone nor new, nor is any pipeline or hop changed", () => {
    expect(sentences(side("otlp/gateway"), side("otlp_grpc/gateway"))).toEqual([
      ["rename", "otlp/gateway → otlp_grpc/gateway"],
    ]);
  });

  it("still shows what else differs in it", () => {
    expect(sentences(side("otlp/gateway"), side("otlp_grpc/gateway", "5s"))).toEqual([
      ["setting", "timeout"],
      ["rename", "otlp/gateway → otlp_grpc/gateway"],
    ]);
  });

  it("is marked on the graph with its older name", () => {
    const graph = graphChange(side("otlp/gateway").topology, side("otlp_grpc/gateway").topology);
    expect(graph.tiers[0]?.lanes[0]?.exporters).toMatchObject([
      { id: "otlp_grpc/gateway", is: "changed", was: "otlp/gateway", settings: 0 },
    ]);
  });

  it("is another component where the rest of its name differs, too", () => {
    expect(sentences(side("otlp/gateway"), side("otlp_grpc/second")).map(([what]) => what)).toContain(
      "component",
    );
  });
});
