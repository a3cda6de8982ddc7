import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import { insert, remove, set } from "../yaml/edit";
import { applyChange } from "./change";
import { maxTierBytes } from "./limits";
import { newWorkspace } from "./new-workspace";
import type { Change, Workspace } from "./types";

const agent = "receivers:\n  otlp: {} # in\nservice:\n  pipelines:\n    traces:\n      receivers: [otlp]\n";
const workspace: Workspace = {
  ...newWorkspace("w", [
    { role: "agent", yaml: agent },
    { role: "gateway", yaml: "# nothing\n" },
  ]),
  layout: { a: { x: 1, y: 1 } },
};
const change = (parts: Partial<Change>): Change => ({
  label: words("test"),
  edits: [],
  capture: { as: "step" },
  ...parts,
});

function applied(parts: Partial<Change>): Workspace {
  const result = applyChange(workspace, change(parts));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function refused(parts: Partial<Change>) {
  const result = applyChange(workspace, change(parts));
  return result.ok ? null : [result.error.reason, result.error.message.id];
}

describe("applyChange", () => {
  it("patches texts and leaves the other tier's object alone", () => {
    const next = applied({
      edits: [{ tier: "agent", ...insert(["service", "pipelines", "traces", "processors"], 0, "batch") }],
    });
    expect(next.tiers[0]?.yaml).toBe(`${agent}      processors: [batch]\n`);
    expect(next.tiers[1]).toBe(workspace.tiers[1]);
  });

  it("applies edits in their order, on top of replaced texts", () => {
    const next = applied({
      texts: { gateway: "exporters: {}\n" },
      edits: [
        { tier: "gateway", ...set(["exporters", "debug"], {}) },
        { tier: "gateway", ...set(["exporters", "debug", "verbosity"], "basic") },
      ],
    });
    expect(next.tiers[1]?.yaml).toBe("exporters:\n  debug:\n    verbosity: basic\n");
  });

  it("sets facts and takes them back", () => {
    const set2 = applied({ edits: [{ tier: "gateway", fact: "workload.replicas", value: 2 }] });
    expect(set2.tiers[1]?.facts).toEqual({ "workload.replicas": 2 });
    const back = applyChange(
      set2,
      change({ edits: [{ tier: "gateway", fact: "workload.replicas", value: null }] }),
    );
    expect(back.ok && back.value.tiers[1]?.facts).toEqual({});
  });

  it("keeps a fact whose name is special to objects apart from them", () => {
    const next = applied({ edits: [{ tier: "agent", fact: "__proto__", value: true }] });
    expect(Object.keys(next.tiers[0]?.facts ?? {})).toEqual(["__proto__"]);
  });

  it("sets the target of a tier", () => {
    const target = { collector: "0.150.0", distribution: "k8s" } as const;
    expect(applied({ edits: [{ tier: "agent", target }] }).tiers[0]?.target).toEqual(target);
  });

  it("moves nodes and forgets moves", () => {
    expect(applied({ layout: { b: { x: 2, y: 2 }, a: null } }).layout).toEqual({ b: { x: 2, y: 2 } });
  });

  it("gives the same workspace back for a change of nothing", () => {
    expect(applied({})).toBe(workspace);
    expect(applied({ texts: { agent } })).toBe(workspace);
    expect(applied({ edits: [{ tier: "agent", fact: "x", value: null }] })).toBe(workspace);
  });

  it("changes nothing at all when one edit is refused", () => {
    const edits = [
      { tier: "gateway", ...set(["a"], 1) },
      { tier: "agent", ...remove(["receivers", "jaeger"]) },
    ];
    expect(refused({ edits })?.[0]).toBe("not-there");
  });

  it("refuses an unknown tier", () => {
    expect(refused({ texts: { nowhere: "" } })).toEqual(["not-there", "workspace.no-such-tier"]);
    expect(refused({ edits: [{ tier: "nowhere", fact: "x", value: 1 }] })?.[0]).toBe("not-there");
  });

  it("refuses more text than a tier may hold, counted in bytes", () => {
    expect(refused({ texts: { agent: `#한${"한".repeat(maxTierBytes / 3)}` } })).toEqual([
      "too-large",
      "workspace.text-too-large",
    ]);
    expect(refused({ texts: { agent: "#".repeat(maxTierBytes) } })).toBeNull();
  });

  it("lets a text that is too large already be replaced and its facts be set", () => {
    const large = newWorkspace("w", [{ role: "agent", yaml: "#".repeat(maxTierBytes + 1) }]);
    const facts = applyChange(large, change({ edits: [{ tier: "agent", fact: "x", value: 1 }] }));
    expect(facts.ok).toBe(true);
  });

  it("replaces tiers before the edits that name them", () => {
    const next = applied({
      replace: { tiers: newWorkspace("w", [{ id: "edge", role: "agent", yaml: agent }]).tiers },
      edits: [{ tier: "edge", fact: "x", value: 1 }],
    });
    expect(next.tiers.map(({ id, facts }) => [id, facts])).toEqual([["edge", { x: 1 }]]);
  });

  it("refuses tiers that cannot stand together", () => {
    const [first] = workspace.tiers;
    if (!first) throw new Error("no tier");
    expect(refused({ replace: { tiers: [first, first] } })).toEqual(["exists", "workspace.tier-taken"]);
    expect(refused({ replace: { tiers: [] } })).toEqual(["not-allowed", "workspace.no-tier-left"]);
    expect(refused({ replace: { tiers: [{ ...first, id: "A b" }] } })?.[1]).toBe("workspace.tier-name");
  });
});
