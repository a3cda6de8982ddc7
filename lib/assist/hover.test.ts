import { describe, expect, it } from "vitest";
import { readTopology } from "../topology/topology";
import { testCatalogue } from "../catalogue/testing";
import { allBooks } from "../words/books";
import { createSpeaker } from "../words/speak";
import { hover } from "./hover";
import { askedAt } from "./testing";

const english = createSpeaker("en", allBooks);
const korean = createSpeaker("ko", allBooks);

function about(marked: string, given?: Parameters<typeof askedAt>[1]) {
  const found = hover(askedAt(marked, given));
  return found && { ...found, lines: found.lines.map(english) };
}

describe("hovering over components", () => {
  it("says what it is, how stable, since when it is there, where it is used and what is known of it", () => {
    const text =
      "processors:\n  ba|tch:\nservice:\n  pipelines:\n    traces:\n      processors: [batch]\n    logs:\n      processors: [batch]\n";
    expect(about(text)).toEqual({
      start: 14,
      end: 19,
      title: "processor batch",
      lines: [
        "Gathers data into batches, so that fewer and larger requests are sent.",
        expect.stringContaining("beta"),
        expect.stringMatching(/^In contrib since v/),
        "Used in: traces, logs",
        "Settings of v0.159.0",
      ],
      link: "https://github.com/open-telemetry/opentelemetry-collector/tree/v0.159.0/processor/batchprocessor",
    });
  });

  it("names old names and new ones, as the target version has them", () => {
    expect(about("receivers:\n  host|metrics:\n")?.lines).toContain(
      "`hostmetrics` is an old name: it is `host_metrics` since v0.151.0.",
    );
    expect(about("receivers:\n  host_|metrics:\n", { collector: "0.150.0" })?.lines).toContain(
      "v0.150.0 does not know `host_metrics` yet (it came with v0.151.0). Write `hostmetrics`.",
    );
    expect(about("receivers:\n  host_|metrics:\n")?.lines).toContain("Earlier name: hostmetrics");
  });

  it("says the same of an id in a pipeline, and that it is not defined", () => {
    const text =
      "exporters:\n  debug:\nservice:\n  pipelines:\n    traces:\n      exporters: [de|bug, nop]\n";
    expect(about(text)?.title).toBe("exporter debug");
    expect(about(text.replace("de|bug", "debug").replace("nop", "n|op"))?.lines).toContain(
      "`nop` is not defined in this tier.",
    );
  });

  it("says which names a distribution lacks and which nobody knows", () => {
    expect(about("processors:\n  k8s_attr|ibutes:\n", { distribution: "core" })?.lines).toContain(
      "`k8s_attributes` is not in the distribution core. It is in: contrib, k8s.",
    );
    expect(about("processors:\n  non|sense:\n")?.lines).toEqual([
      "No collector that the catalogue knows has a component `nonsense`.",
    ]);
  });

  it("says where the data of a hop goes and comes from", () => {
    const agent =
      "exporters:\n  otlp_grpc:\n    endpoint: otel-gateway:4317\n    tls: { insecure: true }\nreceivers:\n  otlp:\n    protocols: { grpc: }\nservice:\n  pipelines:\n    traces: { receivers: [otlp], exporters: [otlp_grpc] }\n";
    const gateway =
      "receivers:\n  otlp:\n    protocols: { grpc: { endpoint: 0.0.0.0:4317 } }\nexporters:\n  debug:\nservice:\n  pipelines:\n    traces: { receivers: [otlp], exporters: [debug] }\n";
    const target = { collector: "0.159.0", distribution: "contrib" } as const;
    const topology = readTopology(
      [
        { id: "agent", role: "agent", yaml: agent, target, facts: {} },
        { id: "gateway", role: "gateway", yaml: gateway, target, facts: { "service.name": "otel-gateway" } },
      ],
      testCatalogue,
    );
    const at = (index: number, text: string, word: string) => {
      const tier = topology.tiers[index];
      if (!tier) throw new Error("no such tier");
      return hover({ ...askedAt("|"), text, offset: text.indexOf(word), tier, topology })?.lines.map(english);
    };
    expect(at(0, agent, "otlp_grpc")).toContain("Feeds `otlp` of gateway");
    expect(at(1, gateway, "otlp")).toContain("Fed by `otlp_grpc` of agent");
  });

  it("says so where settings could not be loaded", () => {
    const found = hover({ ...askedAt("processors:\n  ba|tch:\n"), fields: null });
    expect(found?.lines.map(english)).toContain(
      "Settings of components could not be loaded; names are known all the same.",
    );
  });
});

describe("hovering over settings", () => {
  it("says what it is for, its type, default and values, and the version they were read from", () => {
    expect(about("exporters:\n  otlp:\n    compr|ession: zstd\n", { collector: "0.154.0" })).toMatchObject({
      title: "compression",
      lines: [
        expect.stringContaining("`zstd`"),
        "string",
        "default `gzip`",
        expect.stringMatching(/^Accepted: .*snappy/),
        "Settings of v0.159.0 with the changes known up to v0.154.0, which this tier runs.",
      ],
      link: expect.stringContaining("/tree/v0.154.0/exporter/otlpexporter"),
    });
  });

  it("speaks of the setting over its value too, and of items of lists", () => {
    expect(about("processors:\n  batch:\n    timeout: 5|s\n")?.title).toBe("timeout");
    expect(
      about("processors:\n  resource:\n    attributes:\n      - key: a\n        act|ion: insert\n")?.title,
    ).toBe("attributes::0::action");
  });

  it("says that harvested settings are names and types only", () => {
    expect(about("receivers:\n  zipkin:\n    end|point: a\n")?.lines).toContain(
      "Names and types only, of v0.157.0; defaults are not known.",
    );
  });

  it("says what became of a setting at the tier's version", () => {
    expect(about("exporters:\n  otlp_grpc:\n    bat|cher: {}\n")?.lines[0]).toBe(
      "`batcher` is gone since v0.130.0: use `sending_queue.batch`.",
    );
    expect(
      about("processors:\n  filter:\n    trace_cond|itions: []\n", { collector: "0.145.0" })?.lines[0],
    ).toBe("`trace_conditions` comes with v0.146.0; this tier's version refuses it.");
    expect(about("connectors:\n  span_metrics:\n    dimensions_cache|_size: 1\n")?.lines[0]).toBe(
      "`dimensions_cache_size` is deprecated since v0.130.0: use `aggregation_cardinality_limit`.",
    );
  });

  it("says that a setting is not there", () => {
    expect(about("processors:\n  batch:\n    time|outt: 5s\n")?.lines).toEqual([
      "`batch` of v0.159.0 has no setting `timeoutt`.",
    ]);
  });
});

describe("hovering over the rest", () => {
  it("explains sections, pipelines and their lists", () => {
    expect(about("rece|ivers:\n")?.lines[0]).toMatch(/^Where data comes in/);
    expect(about("service:\n  pipe|lines:\n")?.lines[0]).toMatch(/^The ways of the data/);
    expect(about("service:\n  pipelines:\n    trac|es:\n")?.title).toBe("traces");
    expect(about("service:\n  pipelines:\n    traces:\n      proc|essors: []\n")?.lines).toEqual([
      "What is done to the data, in this order.",
    ]);
  });

  it("says whether a variable is set", () => {
    const text = "exporters:\n  otlp_http:\n    endpoint: ${env:BAC|KEND}\n";
    expect(about(text)?.lines[1]).toBe("The deploy facts do not say whether `BACKEND` is set.");
    const facts = { "env.variables": [{ name: "BACKEND", from: "value", value: "x" }] };
    expect(about(text, { facts })?.lines[1]).toMatch(/^`BACKEND` is set/);
    expect(about(text.replace("BAC|KEND", "OTH|ER"), { facts })?.lines[1]).toMatch(/not among the variables/);
  });

  it("says nothing of comments and blanks", () => {
    expect(about("# rece|ivers:\n")).toBeNull();
    expect(about("receivers:\n | otlp:\n")).toBeNull();
  });

  it("says everything in Korean too", () => {
    const found = hover(askedAt("receivers:\n  host|metrics:\n"));
    for (const line of found?.lines ?? []) expect(korean(line)).toMatch(/[가-힣]/);
  });
});
