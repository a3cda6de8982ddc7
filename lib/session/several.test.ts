import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { readTopology } from "../topology/topology";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import { anchorOf, type SeveralPart } from "./selection";
import { actedOn, partsOf, severalOf, stillThere } from "./several";

const topology = readTopology(twoTierTemplate("t").tiers, testCatalogue);
const part = (id: string, node?: string): SeveralPart => ({
  kind: "component",
  tier: "agent",
  component: { kind: "processor", id },
  ...(node === undefined ? {} : { node }),
});
const resource = part("resource");
const limiter = part("memory_limiter");
const gone = part("gone");

describe("severalOf", () => {
  it("is nothing, the one thing, or several in their order, each once", () => {
    expect(severalOf([])).toBeNull();
    expect(severalOf([resource, resource])).toEqual(resource);
    expect(severalOf([resource, limiter, resource])).toEqual({
      kind: "several",
      parts: [resource, limiter],
    });
  });

  it("tells two uses of one component apart", () => {
    const uses = [
      part("batch", "agent/traces/processors/batch"),
      part("batch", "agent/logs/processors/batch"),
    ];
    expect(partsOf(severalOf(uses))).toHaveLength(2);
  });
});

describe("partsOf", () => {
  it("gives the one that is selected, and nothing for a tier or a pipeline", () => {
    expect(partsOf(resource)).toEqual([resource]);
    expect(partsOf({ kind: "tier", tier: "agent" })).toEqual([]);
    expect(partsOf(null)).toEqual([]);
  });
});

describe("stillThere", () => {
  it("lets go of what the design has no more", () => {
    expect(stillThere(severalOf([resource, limiter, gone]), topology)).toEqual(
      severalOf([resource, limiter]),
    );
    expect(stillThere(severalOf([gone, limiter]), topology)).toEqual(limiter);
    expect(stillThere(gone, topology)).toBeNull();
  });

  it("stays the same object while all are there", () => {
    const both = severalOf([resource, limiter]);
    expect(stillThere(both, topology)).toBe(both);
  });
});

describe("actedOn", () => {
  it("names uses by their place, the rest by kind and id, and leaves hops alone", () => {
    const use = part("memory_limiter", "agent/traces/processors/memory_limiter");
    expect(actedOn([use, resource, { kind: "hop", hop: "any" }], topology)).toEqual([
      { tier: "agent", pipeline: "traces", slot: "processors", index: 0 },
      { tier: "agent", kind: "processor", id: "resource" },
    ]);
  });
});

describe("the place of several in the text", () => {
  it("is that of the one that came last", () => {
    expect(anchorOf(severalOf([resource, limiter]), topology)).toEqual(anchorOf(limiter, topology));
  });
});
