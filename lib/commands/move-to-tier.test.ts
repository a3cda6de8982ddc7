import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import { record, startHistory, undo } from "../workspace/history";
import { moveToTier } from "./move-to-tier";
import type { NodeEnd } from "./places";
import { agentText, after, contextOf, lines, refusal } from "./testing";

const end = (pipeline: string, slot: NodeEnd["slot"], index: number): NodeEnd => ({
  tier: "agent",
  pipeline,
  slot,
  index,
});
const gateway = { tier: "gateway", pipeline: "traces" };

const agent = [
  "receivers: {otlp: {}}",
  "processors:",
  "  # keeps requests few",
  "  batch:",
  "    timeout: 5s # as measured",
  "exporters:",
  "  otlp_http/vendor:",
  "    endpoint: https://otlp.example.com",
  "    sending_queue:",
  "      storage: file_storage # survives restarts",
  "extensions:",
  "  file_storage:",
  "    directory: /var/lib/otelcol # a volume",
  "service:",
  "  extensions: [file_storage]",
  "  pipelines:",
  "    traces: {receivers: [otlp], processors: [batch], exporters: [otlp_http/vendor]}",
  "",
].join("\n");
const target = [
  "receivers: {otlp: {}}",
  "exporters:",
  "  debug: {}",
  "service:",
  "  pipelines:",
  "    traces: {receivers: [otlp], exporters: [debug]}",
  "",
].join("\n");
const design = contextOf({ agent, gateway: target });

describe("move-to-tier", () => {
  it("takes the definition along with its comments and leaves the rest of the pipeline joined", () => {
    expect(lines(moveToTier, { from: end("traces", "processors", 0), to: gateway }, design)).toEqual([
      "-processors:",
      "-  # keeps requests few",
      "-  batch:",
      "-    timeout: 5s # as measured",
      "+processors: {}",
      "-    traces: {receivers: [otlp], processors: [batch], exporters: [otlp_http/vendor]}",
      "+    traces: {receivers: [otlp], processors: [], exporters: [otlp_http/vendor]}",
      "-    traces: {receivers: [otlp], exporters: [debug]}",
      "+    traces: {receivers: [otlp], exporters: [debug], processors: [batch]}",
      "+processors:",
      "+  # keeps requests few",
      "+  batch:",
      "+    timeout: 5s # as measured",
    ]);
  });

  it("brings the extensions that its settings name, turned on", () => {
    const [, moved] = after(moveToTier, { from: end("traces", "exporters", 0), to: gateway }, design).tiers;
    expect(moved?.yaml).toContain("exporters: [debug, otlp_http/vendor]");
    expect(moved?.yaml).toContain("      storage: file_storage # survives restarts");
    expect(moved?.yaml).toContain("    directory: /var/lib/otelcol # a volume");
    expect(moved?.yaml).toMatch(/extensions:\s+(- |\[)file_storage/);
  });

  it("leaves the definition where other pipelines use it, takes a twin as it is and renames where the name is taken", () => {
    const shared = after(moveToTier, { from: end("metrics", "processors", 1), to: gateway });
    expect(shared.tiers[0]?.yaml).toContain("  batch: {}");
    expect(shared.tiers[1]?.yaml).toContain("processors: [memory_limiter, tail_sampling, batch]");
    const taken = after(moveToTier, { from: end("traces", "receivers", 0), to: gateway });
    expect(taken.tiers[1]?.yaml).toContain("receivers: [otlp, zipkin, otlp/2]");
    expect(taken.tiers[1]?.yaml).toContain("  otlp/2: # from applications");
  });

  it("deletes the pipeline it leaves empty where that is asked for; undone, the bytes are what they were", () => {
    const before = contextOf();
    const args = { from: end("traces", "exporters", 0), to: gateway, emptied: "delete" } as const;
    const next = after(moveToTier, args, before);
    expect(next.tiers[0]?.yaml).not.toContain("    traces:\n");
    expect(next.tiers[0]?.yaml).toContain("    traces/side:\n");
    const start = startHistory(before.workspace, words("x"));
    const history = record(start, { workspace: next, label: words("y") }, { as: "step" });
    expect(undo(history).present.workspace.tiers[0]?.yaml).toBe(agentText);
  });

  it("refuses what the other tier cannot have, with the reason", () => {
    const from = end("metrics", "receivers", 1);
    expect(refusal(moveToTier, { from, to: gateway })?.[1]).toBe("command.other-signal");
    expect(refusal(moveToTier, { from, to: { tier: "agent", pipeline: "traces" } })?.[1]).toBe(
      "command.same-tier",
    );
    const joined = contextOf({
      agent: [
        "connectors: {forward: {}}",
        "service: {pipelines: {traces: {receivers: [nop], exporters: [forward]}}}",
        "",
      ].join("\n"),
      gateway: target,
    });
    expect(refusal(moveToTier, { from: end("traces", "exporters", 0), to: gateway }, joined)?.[1]).toBe(
      "command.move-connector",
    );
    expect(refusal(moveToTier, { from: end("traces", "receivers", 0), to: gateway }, joined)?.[1]).toBe(
      "command.move-undefined",
    );
    const aliased = contextOf({
      agent: [
        "x: &few {timeout: 5s}",
        "processors:",
        "  batch: *few",
        "service: {pipelines: {traces: {processors: [batch]}}}",
        "",
      ].join("\n"),
      gateway: target,
    });
    expect(refusal(moveToTier, { from: end("traces", "processors", 0), to: gateway }, aliased)?.[1]).toBe(
      "command.carry-alias",
    );
  });
});
