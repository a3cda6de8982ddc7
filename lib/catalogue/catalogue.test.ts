import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createCatalogue } from "./catalogue";
import { catalogueUrl } from "./published.generated";
import { parseCatalogue } from "./schema";
import { testCatalogue } from "./testing";
import type { ComponentType } from "./types";

describe("the published catalogue", () => {
  it("is the file that the studio loads", () => {
    const text = readFileSync(new URL(`../../public${catalogueUrl}`, import.meta.url), "utf8");
    expect(createCatalogue(parseCatalogue(JSON.parse(text))).components).toEqual(testCatalogue.components);
  });

  it("speaks of collector 0.159.0 and knows its components", () => {
    expect(testCatalogue.asOf).toBe("0.159.0");
    const shipped = testCatalogue.components.filter((component) =>
      Object.values(component.distributions).some((span) => span.last === "0.159.0"),
    );
    expect(shipped.length).toBeGreaterThan(230);
  });

  it("writes every version without a leading v", () => {
    const versions = testCatalogue.components.flatMap((component) => [
      ...component.aliases.flatMap((alias) => [alias.since, alias.by, alias.notBefore]),
      ...Object.values(component.distributions).flatMap((span) => [span.first, span.last]),
    ]);
    const odd = versions.filter((version) => version != null && !/^\d+\.\d+\.\d+$/.test(version));
    expect(odd).toEqual([]);
  });

  it("gives every name to one component of its kind", () => {
    const names = testCatalogue.components.flatMap((component) =>
      [component.type, ...component.aliases.map((alias) => alias.type)].map(
        (name) => `${component.kind}/${name}`,
      ),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("is refused where it is something else", () => {
    expect(() => parseCatalogue({ schema: 2 })).toThrow("schema");
    expect(() => parseCatalogue("<html>")).toThrow("object");
  });
});

describe("createCatalogue", () => {
  it("finds a component by every name, and by the newest where two claim one", () => {
    const catalogue = createCatalogue({
      schema: 1,
      asOf: "0.159.0",
      renames: [],
      components: [component("new", "old"), component("old", "older")],
    });
    expect(catalogue.find("receiver", "old")?.type).toBe("old");
    expect(catalogue.canonical("receiver", "older")).toBe("old");
    expect(catalogue.canonical("receiver", "nobody")).toBe("nobody");
    expect(catalogue.find("exporter", "old")).toBeNull();
  });
});

function component(type: string, old: string): ComponentType {
  return {
    kind: "receiver",
    type,
    aliases: [{ type: old, since: "0.150.0" }],
    signals: {},
    distributions: {},
    module: null,
  };
}
