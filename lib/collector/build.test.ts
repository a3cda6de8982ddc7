import { describe, expect, it } from "vitest";
import { testFields } from "../catalogue/fields/testing";
import { testCatalogue } from "../catalogue/testing";
import { createBuild, type BuildParts } from "./build";

const contrib: BuildParts = { distribution: "contrib" };

function build(version: string, parts: BuildParts = contrib) {
  return createBuild(testCatalogue, testFields, { version, parts });
}

function limiterFields(version: string): readonly string[] | undefined {
  const { types } = build(version).data;
  return types["go.opentelemetry.io/collector/internal/memorylimiter.Config"]?.fields.map(({ name }) => name);
}

describe("createBuild", () => {
  it("takes the names that its version knows, old and new", () => {
    expect(build("0.159.0").find("exporter", "otlp_http")?.type).toBe("otlp_http");
    expect(build("0.159.0").find("exporter", "otlphttp")?.type).toBe("otlp_http");
    expect(build("0.143.0").find("exporter", "otlp_http")).toBeNull();
    expect(build("0.143.0").find("exporter", "otlphttp")).not.toBeNull();
  });

  it("takes what the newest read release ships as shipped afterwards", () => {
    expect(build("0.165.0").find("receiver", "otlp")).not.toBeNull();
    expect(build("0.165.0").find("receiver", "jmx")).toBeNull();
  });

  it("has the settings of its version", () => {
    expect(limiterFields("0.155.0")).not.toContain("max_gc_interval_when_soft_limited");
    expect(limiterFields("0.156.0")).toContain("max_gc_interval_when_soft_limited");
  });

  it("has what its modules bring, and any type where one of them is a stranger", () => {
    const otlp = "go.opentelemetry.io/collector/receiver/otlpreceiver";
    const own = build("0.159.0", { modules: new Set([otlp]) });
    expect(own.find("receiver", "otlp")).not.toBeNull();
    expect(own.find("receiver", "shop")).toBeNull();
    expect(own.names("receiver")).toEqual(["otlp"]);
    const more = build("0.159.0", { modules: new Set([otlp, "shop.example/otel/shopreceiver"]) });
    expect(more.find("receiver", "shop")).toEqual({ type: "shop", fields: null });
  });
});
