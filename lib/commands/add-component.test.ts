import { describe, expect, it } from "vitest";
import { addComponent } from "./add-component";
import { contextOf, lines, planned, refusal, staleContext } from "./testing";

describe("add-component", () => {
  it("defines a processor with settings that start and mentions it where it usually stands", () => {
    expect(
      lines(addComponent, { tier: "gateway", kind: "processor", type: "k8s_attributes", pipeline: "traces" }),
    ).toEqual([
      "+  k8s_attributes:",
      "+    auth_type: serviceAccount",
      "-      processors: [memory_limiter, tail_sampling]",
      "+      processors: [memory_limiter, k8s_attributes, tail_sampling]",
    ]);
  });

  it("puts it before the component at the given index", () => {
    expect(
      lines(addComponent, {
        tier: "agent",
        kind: "processor",
        type: "filter",
        pipeline: "metrics",
        index: 1,
      }),
    ).toEqual(["+  filter:", "+    error_mode: ignore", "+        - filter"]);
  });

  it("gives a second one a name of its own", () => {
    expect(
      lines(addComponent, { tier: "agent", kind: "processor", type: "batch", pipeline: "traces/side" }),
    ).toEqual(["+  batch/2: {}", "+      processors: [batch/2]"]);
  });

  it("only mentions a component that is defined already", () => {
    expect(
      lines(addComponent, {
        tier: "agent",
        kind: "processor",
        type: "resource",
        id: "resource/unused",
        pipeline: "traces",
      }),
    ).toEqual([
      "-      processors: [memory_limiter, batch]",
      "+      processors: [memory_limiter, resource/unused, batch]",
    ]);
  });

  it("puts memory_limiter first and batch last", () => {
    const context = contextOf({
      agent: "processors: {filter: {}}\nservice: {pipelines: {traces: {processors: [filter]}}}\n",
    });
    const add = (type: string) =>
      lines(addComponent, { tier: "agent", kind: "processor", type, pipeline: "traces" }, context).join("\n");
    expect(add("memory_limiter")).toContain("processors: [memory_limiter, filter]");
    expect(add("batch")).toContain("processors: [filter, batch]");
  });

  it("turns an extension on in service.extensions", () => {
    expect(lines(addComponent, { tier: "agent", kind: "extension", type: "health_check" })).toEqual([
      "+  extensions: [health_check]",
      "+extensions:",
      "+  health_check:",
      "+    endpoint: ${env:MY_POD_IP}:13133",
    ]);
    expect(
      lines(addComponent, { tier: "gateway", kind: "extension", type: "file_storage", id: "file_storage" }),
    ).toEqual(["-  extensions: [health_check]", "+  extensions: [health_check, file_storage]"]);
  });

  it("points an exporter of the agent at the gateway", () => {
    const added = lines(addComponent, {
      tier: "agent",
      kind: "exporter",
      type: "load_balancing",
      pipeline: "traces",
    });
    expect(added.join("\n")).toContain("hostname: otel-gateway-headless");
  });

  it("writes the older name for an older collector, whichever name was asked for", () => {
    const context = contextOf(undefined, { target: { collector: "0.140.0", distribution: "contrib" } });
    for (const type of ["otlp_http", "otlphttp"]) {
      expect(
        lines(addComponent, { tier: "agent", kind: "exporter", type, pipeline: "traces" }, context),
      ).toContain("+      exporters: [otlp_grpc/gateway, otlphttp]");
    }
  });

  it("writes the newest name where the collector knows it", () => {
    expect(
      lines(addComponent, { tier: "agent", kind: "exporter", type: "otlphttp", pipeline: "traces" }),
    ).toContain("+      exporters: [otlp_grpc/gateway, otlp_http]");
  });

  it("puts a connector where data enters it, or where it leaves when asked", () => {
    const args = { tier: "agent", kind: "connector", type: "forward", id: "forward" } as const;
    expect(lines(addComponent, { ...args, pipeline: "traces" })).toContain(
      "+      exporters: [otlp_grpc/gateway, forward]",
    );
    expect(lines(addComponent, { ...args, pipeline: "traces/side", slot: "receivers" })).toContain(
      "+      receivers: [forward]",
    );
  });

  it("only defines a component when no pipeline is named", () => {
    expect(lines(addComponent, { tier: "agent", kind: "receiver", type: "zipkin" })).toEqual([
      "+  zipkin:",
      "+    endpoint: ${env:MY_POD_IP}:9411",
    ]);
  });

  it("looks at the mention afterwards", () => {
    const change = planned(addComponent, {
      tier: "agent",
      kind: "processor",
      type: "filter",
      pipeline: "metrics",
    });
    expect(change.focus).toEqual({
      tier: "agent",
      at: { yaml: ["service", "pipelines", "metrics", "processors", 1], part: "value" },
    });
  });

  it.each([
    [{ tier: "nowhere", kind: "processor", type: "batch" }, ["not-there", "workspace.no-such-tier"]],
    [
      { tier: "agent", kind: "processor", type: "batch", pipeline: "logs" },
      ["not-there", "command.no-pipeline"],
    ],
    [{ tier: "agent", kind: "processor", type: "no_such" }, ["unknown-component", "command.unknown-type"]],
    [{ tier: "agent", kind: "exporter", type: "logging" }, ["not-allowed", "command.removed-instead"]],
    [
      { tier: "agent", kind: "processor", type: "tail_sampling", pipeline: "metrics" },
      ["not-allowed", "command.other-signal"],
    ],
    [
      { tier: "agent", kind: "processor", type: "batch", id: "batch", pipeline: "traces" },
      ["exists", "command.there-already"],
    ],
    [
      { tier: "agent", kind: "processor", type: "batch", id: "batch/9", pipeline: "traces" },
      ["not-there", "command.no-component"],
    ],
    [
      { tier: "agent", kind: "processor", type: "filter", pipeline: "traces", slot: "exporters" },
      ["not-allowed", "command.wrong-list"],
    ],
    [{ tier: "agent", kind: "processor", type: "batch", id: "batch" }, ["exists", "command.taken"]],
    [
      { tier: "gateway", kind: "extension", type: "health_check", id: "health_check" },
      ["exists", "command.extension-on"],
    ],
  ] as const)("refuses %j", (args, expected) => {
    expect(refusal(addComponent, args)).toEqual(expected);
  });

  it("refuses a component that the distribution lacks", () => {
    const context = contextOf(undefined, { target: { collector: "0.159.0", distribution: "core" } });
    expect(
      refusal(addComponent, { tier: "agent", kind: "processor", type: "tail_sampling" }, context),
    ).toEqual(["not-allowed", "command.other-distribution"]);
  });

  it("refuses while the text does not parse", () => {
    expect(
      refusal(addComponent, { tier: "agent", kind: "processor", type: "filter" }, staleContext()),
    ).toEqual(["syntax", "command.syntax-first"]);
  });
});
