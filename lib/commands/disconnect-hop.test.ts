import { describe, expect, it } from "vitest";
import { disconnectHop } from "./disconnect-hop";
import { contextOf, lines, refusal } from "./testing";

const hop = contextOf().topology.hops[0]?.id ?? "";

describe("disconnect-hop", () => {
  it("takes the exporter out of every pipeline that sends over the hop and keeps its definition", () => {
    expect(lines(disconnectHop, { hop })).toEqual([
      "-        exporters: [otlp_grpc/gateway]".replace("  ", ""),
      "+      exporters: []",
      "-      exporters:",
      "-        - otlp_grpc/gateway",
      "+      exporters: []",
    ]);
  });

  it("takes it out for one signal only where that is asked for", () => {
    expect(lines(disconnectHop, { hop, signal: "traces" })).toEqual([
      "-      exporters: [otlp_grpc/gateway]",
      "+      exporters: []",
    ]);
  });

  it("refuses a hop that is not there, and a signal that is not sent", () => {
    expect(refusal(disconnectHop, { hop: "agent/none→gateway" })).toEqual(["not-there", "command.no-hop"]);
    expect(refusal(disconnectHop, { hop, signal: "logs" })).toEqual(["not-there", "command.no-hop"]);
  });
});
