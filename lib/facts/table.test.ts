import { describe, expect, it } from "vitest";
import { factDocs } from "./docs";
import { fitsFact } from "./parse-fact";
import { factById, facts } from "./table";
import { factGroups, roles } from "./types";

describe("the table of deploy facts", () => {
  it("has every id once", () => {
    const ids = facts.map((fact) => fact.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$/.test(id))).toEqual([]);
  });

  it("has a label in both languages on every row, unique within its group", () => {
    for (const language of ["en", "ko"] as const) {
      expect(facts.filter(({ id }) => (factDocs[id]?.[language] ?? "").trim() === "")).toEqual([]);
      const labels = facts.map(({ id, group }) => `${group}: ${factDocs[id]?.[language]}`);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("assumes only values of the fact's type", () => {
    const wrong = facts.flatMap((fact) =>
      roles.filter((role) => {
        const value = fact.assumed[role];
        return value !== undefined && !fitsFact(fact, value);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("says for every row which rules read it", () => {
    expect(Object.keys(factDocs).sort()).toEqual(facts.map(({ id }) => id).sort());
    const wrong = Object.entries(factDocs).filter(
      ([, { readBy }]) =>
        new Set(readBy).size !== readBy.length ||
        readBy.some((rule) => !/^[a-z0-9]+\/[a-z0-9-]+$/.test(rule)),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("fills every group", () => {
    expect(new Set(facts.map((fact) => fact.group))).toEqual(new Set(factGroups));
  });

  it("offers no control for lists of Kubernetes objects", () => {
    expect(facts.filter((fact) => fact.editable && fact.type.is === "data")).toEqual([]);
  });

  it("never assumes what would be dangerous to take for granted", () => {
    for (const id of ["env.variables", "resources.limits.memory", "gateway.exposed", "rbac.rules"])
      expect(factById(id)?.assumed).toEqual({});
  });

  it("finds a row by id", () => {
    expect(factById("hpa.max")?.unit).toBe("replicas");
    expect(factById("nothing")).toBeNull();
  });
});
