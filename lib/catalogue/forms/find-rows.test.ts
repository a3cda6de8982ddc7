import { describe, expect, it } from "vitest";
import { arrange } from "./arrange";
import { findRows } from "./find-rows";
import { childRows, rootRow } from "./rows";
import { formOf, reflected } from "./testing/forms";

const paths = (form: ReturnType<typeof formOf>, query: string) =>
  findRows(form, query).map(({ path }) => path.join("."));

describe("findRows", () => {
  it("finds settings at any depth, the written ones first", () => {
    const form = formOf("exporter", "otlp_grpc", { sending_queue: { queue_size: 10 } });
    expect(paths(form, "queue")[0]).toBe("sending_queue");
    expect(paths(form, "queue size")).toContain("sending_queue.queue_size");
    expect(paths(form, "tls insecure")).toContain("tls.insecure");
    expect(paths(form, "no such thing")).toEqual([]);
    expect(paths(form, " ")).toEqual([]);
  });

  it("ends in every component, also where a struct holds itself", () => {
    for (const component of reflected) {
      const found = findRows({ component, config: undefined }, "e");
      expect(found.length).toBeLessThanOrEqual(60);
    }
  });
});

describe("arrange", () => {
  it("shows what is set and a screenful of the rest, single values before sections", () => {
    const form = formOf("processor", "resource_detection", {
      detectors: ["env"],
      system: { hostname_sources: ["os"] },
    });
    const { rows, more } = arrange(childRows(form, rootRow(form)));
    expect(rows.length).toBeLessThanOrEqual(20);
    expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(["detectors", "system"]));
    expect(more.length).toBeGreaterThan(5);
    const firstSection = rows.findIndex((row) => row.shape.is === "section");
    expect(rows.slice(firstSection).some((row) => row.shape.is === "duration")).toBe(false);
  });

  it("folds nothing away in a section of ordinary size", () => {
    const form = formOf("processor", "k8s_attributes", {});
    expect(arrange(childRows(form, rootRow(form))).more).toEqual([]);
  });
});
