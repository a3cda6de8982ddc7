import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxNoteLength, maxNotes, maxTierBytes } from "./limits";
import { parseWorkspace } from "./schema";
import { blankTemplate } from "./templates/blank";
import { twoTierTemplate } from "./templates/two-tier";
import type { Workspace } from "./types";

const good: Workspace = {
  ...twoTierTemplate("checkout"),
  layout: { "agent/traces/processors/batch": { x: 1.5, y: -2 } },
  waivers: [{ rule: "a/b", tier: "agent", at: "deploy::x", reason: "known", until: "2027-01-31" }],
};

function refused(data: unknown) {
  const parsed = parseWorkspace(data);
  return parsed.ok ? null : [parsed.error.message.id, parsed.error.message.params];
}

describe("parseWorkspace", () => {
  it("gives a stored design back as it was", () => {
    expect(parseWorkspace(structuredClone(good))).toEqual({ ok: true, value: good });
  });

  it("keeps what a tier's collector was built of", () => {
    const build = { name: "otelcol-shop", modules: ["shop.example/otel/shopreceiver"] };
    const built = good.tiers.map((tier) => Object.assign({}, tier, { target: { ...tier.target, build } }));
    const design = { ...good, tiers: built };
    expect(parseWorkspace(structuredClone(design))).toEqual({ ok: true, value: design });
    const empty = built.map((tier) =>
      Object.assign({}, tier, { target: { ...tier.target, build: { name: "x", modules: [] } } }),
    );
    expect(refused({ ...good, tiers: empty })).not.toBeNull();
  });

  it("reads a design of format 1, which knew no notes", () => {
    const { notes: _, ...rest } = good;
    const parsed = parseWorkspace({ ...rest, version: 1, notes: "of somebody else" });
    expect(parsed).toEqual({ ok: true, value: { ...good, notes: [] } });
  });

  it("keeps notes, and refuses those that share an id, are too long or too many", () => {
    const note = { id: "1", at: { x: 1, y: 2 }, text: "why" };
    expect(parseWorkspace({ ...good, notes: [note] })).toEqual({
      ok: true,
      value: { ...good, notes: [note] },
    });
    const shape = ["workspace.shape", { where: "notes" }];
    expect(refused({ ...good, notes: [note, note] })).toEqual(shape);
    const many = Array.from({ length: maxNotes + 1 }, (_, index) => ({ ...note, id: `${index}` }));
    expect(refused({ ...good, notes: many })).toEqual(shape);
    const long = { ...note, text: "x".repeat(maxNoteLength + 1) };
    expect(refused({ ...good, notes: [long] })).toEqual(["workspace.shape", { where: "notes.0.text" }]);
  });

  it("fills in what may be left out", () => {
    const { name, version, tiers } = blankTemplate("b");
    const bare = tiers.map(({ id, role, yaml, target }) => ({ id, role, yaml, target }));
    expect(parseWorkspace({ name, version, tiers: bare })).toEqual({ ok: true, value: blankTemplate("b") });
  });

  it("drops keys that are not ours", () => {
    const parsed = parseWorkspace({
      ...good,
      secret: 1,
      tiers: good.tiers.map((tier) => ({ ...tier, more: 1 })),
    });
    expect(parsed).toEqual({ ok: true, value: good });
  });

  it.each([
    ["text", "design"],
    ["a list", []],
    ["null", null],
    ["no version", { name: "x", tiers: [] }],
    ["a function inside", { version: 1, name: () => "x" }],
  ])("refuses %s", (_, data) => {
    expect(refused(data)?.[0]).toBe("workspace.not-a-design");
  });

  it.each([
    ["name", { ...good, name: 7 }],
    ["tiers", { ...good, tiers: [] }],
    ["tiers.0.role", { ...good, tiers: [{ ...good.tiers[0], role: "boss" }] }],
    ["tiers.0.yaml", { ...good, tiers: [{ ...good.tiers[0], yaml: null }] }],
    [
      "tiers.0.target.collector",
      { ...good, tiers: [{ ...good.tiers[0], target: { collector: "latest", distribution: "core" } }] },
    ],
    ["layout.a.x", { ...good, layout: { a: { x: "1", y: 1 } } }],
    ["waivers.0.until", { ...good, waivers: [{ ...good.waivers[0], until: "soon" }] }],
  ])("names %s as the place", (where, data) => {
    expect(refused(data)).toEqual(["workspace.shape", { where }]);
  });

  it("refuses two tiers of one name, and names that stand for nothing", () => {
    expect(refused({ ...good, tiers: [good.tiers[0], good.tiers[0]] })?.[0]).toBe("workspace.tier-taken");
    expect(refused({ ...good, tiers: [{ ...good.tiers[0], id: "../x" }] })?.[0]).toBe("workspace.tier-name");
  });

  it("refuses a text above the limit with its size", () => {
    const yaml = "#".repeat(maxTierBytes + 1024 * 1024);
    expect(refused({ ...good, tiers: [{ ...good.tiers[0], yaml }] })).toEqual([
      "workspace.text-too-large",
      { tier: "agent", size: 3, limit: 2 },
    ]);
  });

  it("refuses what is nested beyond reason", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(refused({ ...good, more: deep })?.[0]).toBe("workspace.not-a-design");
  });

  it("refuses a design of a newer format", () => {
    expect(refused({ ...good, version: 3 })).toEqual(["workspace.newer", { version: 3, known: 2 }]);
  });

  it("keeps keys that are special to objects from becoming anything else", () => {
    const data: unknown = JSON.parse(
      '{"version":1,"name":"x","layout":{"__proto__":{"x":1,"y":2}},"tiers":[{"id":"agent","role":"agent","yaml":"","target":{"collector":"0.159.0","distribution":"core"},"facts":{"__proto__":{"polluted":true}}}]}',
    );
    const parsed = parseWorkspace(data);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    const facts = parsed.ok ? parsed.value.tiers[0]?.facts : {};
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
  });

  it("compiles no code at run time, which the page's security policy forbids", () => {
    const { Function: original } = globalThis;
    let compiled = 0;
    globalThis.Function = new Proxy(original, {
      construct(target, args: string[]) {
        compiled++;
        return new target(...args);
      },
    });
    try {
      parseWorkspace(good);
    } finally {
      globalThis.Function = original;
    }
    expect(compiled).toBe(0);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (data) => {
        expect(parseWorkspace(data).ok).toBe(false);
      }),
    );
  });
});
