import { describe, expect, it } from "vitest";
import { disconnect } from "./disconnect";
import { lines, refusal } from "./testing";

describe("disconnect", () => {
  it("takes out the mention and keeps the definition", () => {
    expect(lines(disconnect, { tier: "gateway", pipeline: "traces", slot: "receivers", index: 1 })).toEqual([
      "-      receivers: [otlp, zipkin]",
      "+      receivers: [otlp]",
    ]);
  });

  it("refuses a pipeline that is gone", () => {
    expect(refusal(disconnect, { tier: "gateway", pipeline: "logs", slot: "receivers", index: 0 })).toEqual([
      "not-there",
      "command.no-pipeline",
    ]);
  });
});
