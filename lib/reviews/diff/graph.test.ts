import { describe, expect, it } from "vitest";
import { agent, exporting, gateway, plainGateway, read } from "../../topology/testing";
import { graphChange } from "./graph";

const nothing = { tiers: [], hops: [], backends: [] };
const plain = exporting(
  "  otlp:\n    endpoint: gateway:4317\n    tls:\n      insecure: true\n",
  ["otlp"],
  ["traces"],
);

function processors(list: string, more = ""): string {
  return plain
    .replace(
      "service:",
      `processors:\n  batch:\n  memory_limiter:\n    limit_mib: 100\n  filter:\n${more}service:`,
    )
    .replace("receivers: [otlp]", `receivers: [otlp]\n      processors: [${list}]`);
}

function marks(before: string, after: string): readonly string[] {
  const { tiers } = graphChange(read(agent(before)), read(agent(after)));
  return tiers[0]?.lanes[0]?.processors.map(({ id, is }) => `${id} ${is}`) ?? [];
}

function both(text: string, port = plainGateway) {
  return read(agent(text), gateway(port));
}

describe("the picture of a change", () => {
  it("says of everything that it is new where there is no base", () => {
    const { tiers, hops } = graphChange(nothing, read(agent(plain), gateway(plainGateway)));
    expect(tiers.map(({ id, is }) => [id, is])).toEqual([
      ["agent", "added"],
      ["gateway", "added"],
    ]);
    expect(hops).toMatchObject([{ tier: "agent", to: "gateway", is: "added", heard: true }]);
  });

  it("marks nothing where only blanks, comments and the order of keys differ", () => {
    const before = read(agent(plain), gateway(plainGateway));
    const after = read(
      agent(`# said\n${plain.replace("exporters:\n", "exporters:  # out\n")}`),
      gateway(plainGateway),
    );
    expect(JSON.stringify(graphChange(before, after))).not.toMatch(/"is":"(?!same)/);
  });

  it("keeps what is gone where it stood, and marks the one processor that moved", () => {
    expect(marks(processors("memory_limiter, filter, batch"), processors("memory_limiter, batch"))).toEqual([
      "memory_limiter same",
      "filter removed",
      "batch same",
    ]);
    expect(
      marks(processors("memory_limiter, filter, batch"), processors("filter, batch, memory_limiter")),
    ).toEqual(["filter same", "batch same", "memory_limiter moved"]);
  });

  it("counts the settings of a component that differ", () => {
    const after = processors("memory_limiter").replace(
      "limit_mib: 100",
      "limit_mib: 200\n    check_interval: 1s",
    );
    const { tiers } = graphChange(read(agent(processors("memory_limiter"))), read(agent(after)));
    expect(tiers[0]?.lanes[0]?.processors).toMatchObject([{ is: "changed", settings: 2 }]);
  });

  it("marks a hop whose way is no longer encrypted, and one that nothing hears", () => {
    const encrypted = plain.replace("insecure: true", "insecure: false");
    expect(graphChange(both(encrypted), both(plain)).hops).toMatchObject([{ is: "changed", tls: false }]);
    const deaf = plainGateway.replaceAll("4317", "5317");
    expect(graphChange(both(plain), both(plain, deaf)).hops).toMatchObject([{ is: "changed", heard: false }]);
  });
});
