import { describe, expect, it } from "vitest";
import { selectComponents, type CatalogueQuery } from "./select-components";
import { testCatalogue } from "./testing";

const any: CatalogueQuery = { text: "", kind: null, signal: null, distribution: null, stability: null };
const found = (query: Partial<CatalogueQuery>) =>
  selectComponents(testCatalogue.components, { ...any, ...query }, { asOf: testCatalogue.asOf }).map(
    ({ kind, type }) => `${kind}/${type}`,
  );

describe("selectComponents", () => {
  it("gives all where nothing is asked", () => {
    expect(found({})).toHaveLength(testCatalogue.components.length);
  });

  it("finds by new and old names, however they are written", () => {
    expect(found({ text: "file log" })).toContain("receiver/file_log");
    expect(found({ text: "k8sattributes" })).toEqual(["processor/k8s_attributes"]);
  });

  it("narrows by kind, signal, distribution and stability together", () => {
    const narrow = found({ kind: "processor", signal: "traces", distribution: "k8s" });
    expect(narrow).toContain("processor/tail_sampling");
    expect(narrow.every((name) => name.startsWith("processor/"))).toBe(true);
    expect(narrow).not.toContain("processor/metricsgeneration");
    expect(found({ kind: "receiver", stability: "stable" })).toContain("receiver/otlp");
  });

  it("looks through what a component is for", () => {
    const byPurpose = selectComponents(
      testCatalogue.components,
      { ...any, text: "whole traces" },
      {
        asOf: testCatalogue.asOf,
        purpose: ({ type }) => (type === "tail_sampling" ? "Decides on whole traces." : ""),
      },
    );
    expect(byPurpose.map(({ type }) => type)).toEqual(["tail_sampling"]);
  });
});
