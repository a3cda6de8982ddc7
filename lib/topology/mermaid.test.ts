import { describe, expect, it } from "vitest";
import { topologyMermaid } from "./mermaid";
import { agent, exporting, gateway, plainGateway, read } from "./testing";

const toGateway = exporting("  otlp:\n    endpoint: gateway:4317\n    tls:\n      insecure: true\n", [
  "otlp",
]);

describe("the Mermaid text of a topology", () => {
  it("draws tiers, pipelines, the hop between them and what lies behind", () => {
    const text = topologyMermaid(read(agent(toGateway), gateway(plainGateway)));
    expect(text).toMatch(/^flowchart LR\n {2}subgraph t0\["agent"\]\n {4}subgraph t0p0\["traces"\]/);
    expect(text).toContain('n0(["otlp"])');
    expect(text).toContain('n1[/"otlp"/]');
    expect(text).toContain("n0 --> n1");
    expect(text).toMatch(/n1 ==>\|grpc\| n\d+\n/);
  });

  it("gives the same text for the same topology, and no edge twice", () => {
    const topology = read(agent(toGateway), gateway(plainGateway));
    expect(topologyMermaid(topology)).toBe(topologyMermaid(topology));
    const edges = topologyMermaid(topology)
      .split("\n")
      .filter((line) => line.includes("==>"));
    expect(new Set(edges).size).toBe(edges.length);
  });

  it("says in the picture where nothing listens", () => {
    const deaf =
      "receivers:\n  nop: {}\nexporters:\n  debug: {}\nservice:\n  pipelines:\n    traces: {receivers: [nop], exporters: [debug]}\n";
    expect(topologyMermaid(read(agent(toGateway), gateway(deaf)))).toContain('["nothing in gateway"]');
  });

  it("reads nothing of a name as Mermaid or HTML", () => {
    const yaml = exporting(
      '  otlp/"]end<img src=x>`|#:\n    endpoint: x:1\n',
      ['"otlp/\\"]end<img src=x>`|#"'],
      ["traces"],
    );
    const text = topologyMermaid(read(agent(yaml)));
    expect(text).not.toMatch(/<img|`/);
    const labels = [...text.matchAll(/"([^"\n]*)"/g)].map(([, label]) => label ?? "");
    for (const label of labels) expect(label).not.toMatch(/[<>`|[\]{}]/);
    expect(text.split("\n").filter((line) => /^\s*end/.test(line))).toEqual(["    end", "  end"]);
  });

  it("marks components with a word and an outline", () => {
    const text = topologyMermaid(read(agent(toGateway)), ({ kind }) =>
      kind === "exporter" ? { word: "added", as: "added" } : null,
    );
    expect(text).toContain('n1[/"otlp (added)"/]');
    expect(text).toContain("  class n1 added");
  });
});
