import { describe, expect, it } from "vitest";
import { parseManifest } from "./parse-manifest";

const contrib = "github.com/open-telemetry/opentelemetry-collector-contrib";
const manifest = `dist:
  name: otelcol-shop
  version: 3.1.0
receivers:
  - gomod: go.opentelemetry.io/collector/receiver/otlpreceiver v0.158.0
processors:
  - gomod: ${contrib}/processor/tailsamplingprocessor v0.159.0
  - gomod: shop.example/otel/pricesprocessor v1.4.2
    path: ./prices
exporters:
  - gomod: go.opentelemetry.io/collector/exporter/otlpexporter v0.159.0
    import: go.opentelemetry.io/collector/exporter/otlpexporter
providers:
  - gomod: go.opentelemetry.io/collector/confmap/provider/envprovider v1.65.0
replaces:
  - shop.example/otel => ../otel
`;

function faults(text: string): readonly string[] {
  const parsed = parseManifest(text);
  return parsed.ok ? [] : parsed.error.map(({ line, message }) => `${line} ${message.id}`);
}

describe("parseManifest", () => {
  it("reads the name, what is linked, and the collector's version from upstream's modules", () => {
    expect(parseManifest(manifest)).toEqual({
      ok: true,
      value: {
        build: {
          name: "otelcol-shop",
          modules: [
            "go.opentelemetry.io/collector/receiver/otlpreceiver",
            `${contrib}/processor/tailsamplingprocessor`,
            "shop.example/otel/pricesprocessor",
            "go.opentelemetry.io/collector/exporter/otlpexporter",
          ],
        },
        collector: "0.159.0",
      },
    });
  });

  it("knows no version where only modules of others are linked, and names what has no name", () => {
    const parsed = parseManifest("receivers:\n  - gomod: shop.example/otel/shopreceiver v0.3.0\n");
    expect(parsed).toMatchObject({ value: { build: { name: "otelcol-custom" }, collector: null } });
  });

  it("says at its line what is no manifest", () => {
    expect(faults("- a\n")).toEqual(["1 manifest.not-a-map"]);
    expect(faults("dist:\n  name: x\n")).toEqual(["1 manifest.no-components"]);
    expect(faults("receivers:\n  otlp:\n    protocols: {}\n")).toEqual(["1 manifest.not-a-list"]);
    expect(faults("exporters: []\nreceivers:\n  - gomod: 5\n  - import: x\n")).toEqual([
      "3 manifest.no-module",
      "4 manifest.no-module",
    ]);
    expect(faults("receivers:\n  - gomod: [\n")[0]).toMatch(/^\d+ yaml\./);
  });
});
