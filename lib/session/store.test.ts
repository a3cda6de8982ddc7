import { describe, expect, it } from "vitest";
import type { AnalysisClient } from "../analysis/client";
import { fakeClock, silentAnalysis } from "../analysis/testing";
import { words } from "../base/words";
import { testCatalogue } from "../catalogue/testing";
import { setOption } from "../commands/set-option";
import type { Judgement } from "../rules/types";
import { readTopology } from "../topology/topology";
import { maxTierBytes } from "../workspace/limits";
import { newWorkspace } from "../workspace/new-workspace";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import type { Workspace } from "../workspace/types";
import { noticeText } from "./notice";
import { editing } from "./editing";
import { createSession, type AnalysisListener, type SessionOptions } from "./store";
import { typingPause, typingRest, typingRestLarge } from "./typing-rest";

function setUp(workspace: Workspace = twoTierTemplate("test"), tools: SessionOptions["editing"] = editing) {
  const clock = fakeClock();
  const analysed: Workspace[] = [];
  const listeners: AnalysisListener[] = [];
  const session = createSession({
    workspace,
    topology: readTopology(workspace.tiers, testCatalogue),
    editing: tools,
    catalogue: testCatalogue,
    scheduler: clock,
    today: () => "2026-01-01",
    analysis(listener): AnalysisClient {
      listeners.push(listener);
      return { ...silentAnalysis, analyse: (state) => void analysed.push(state) };
    },
  });
  const text = (tier = 0) => session.getState().workspace.tiers[tier]?.yaml ?? "";
  return { clock, session, analysed, listener: () => listeners[0]!, text };
}

const addFilter = { tier: "agent", kind: "processor", type: "filter", pipeline: "logs" } as const;

describe("session", () => {
  it("reads the design and asks for its analysis when it opens", () => {
    const { session, analysed } = setUp();
    expect(session.getState().topology.tiers.map(({ id }) => id)).toEqual(["agent", "gateway"]);
    expect(analysed).toEqual([session.getState().workspace]);
  });

  it("runs a command by id: text, topology, selection, notice and analysis follow at once", () => {
    const { session, analysed, text } = setUp();
    expect(session.run("add-component", addFilter).ok).toBe(true);
    const { topology, selection, notice, history } = session.getState();
    expect(text()).toContain("  filter:\n    error_mode: ignore\n");
    const logs = topology.tiers[0]?.pipelines.find(({ id }) => id === "logs");
    expect(logs?.processors.map(({ id }) => id)).toContain("filter");
    expect(selection).toMatchObject({
      kind: "component",
      component: { id: "filter" },
      node: "agent/logs/processors/filter",
    });
    expect(notice).toMatchObject({ tone: "done", words: { id: "command.add-component" } });
    expect(history.past).toHaveLength(1);
    expect(analysed.at(-1)).toBe(session.getState().workspace);
  });

  it("does what was asked before its tools had come, in the order of asking, when they come", async () => {
    const { session, text } = setUp(twoTierTemplate("test"), async () => editing);
    const before = text();
    expect(session.run("add-pipeline", { tier: "agent", signal: "profiles" })).toEqual({
      ok: true,
      value: null,
    });
    const name = session.getState().topology.tiers[0]?.pipelines.map(({ id }) => id);
    expect([text() === before, name?.includes("profiles")]).toEqual([true, false]);
    session.run("add-component", { ...addFilter, pipeline: "profiles" });
    await new Promise((done) => setTimeout(done, 0));
    const profiles = session.getState().topology.tiers[0]?.pipelines.find(({ id }) => id === "profiles");
    expect(profiles?.processors.map(({ id }) => id)).toEqual(["memory_limiter", "filter"]);
    expect(session.getState().history.past).toHaveLength(2);
  });

  it("says so, and changes nothing, where its tools do not come", async () => {
    const { session, text } = setUp(twoTierTemplate("test"), async () => {
      throw new Error("offline");
    });
    const before = text();
    session.run("add-component", addFilter);
    await new Promise((done) => setTimeout(done, 0));
    expect(text()).toBe(before);
    expect(session.getState().notice).toMatchObject({
      tone: "refused",
      words: { id: "session.not-loaded" },
    });
  });

  it("runs a command object", () => {
    const { session, text } = setUp();
    session.run(setOption, {
      tier: "gateway",
      path: ["processors", "tail_sampling", "num_traces"],
      value: 7,
    });
    expect(text(1)).toContain("num_traces: 7\n");
  });

  it("turns a refusal into a notice and changes nothing", () => {
    const { session } = setUp();
    const before = session.getState();
    const result = session.run("add-component", { ...addFilter, pipeline: "nowhere" });
    expect(result.ok).toBe(false);
    expect(session.getState().workspace).toBe(before.workspace);
    expect(session.getState().history).toBe(before.history);
    expect(session.getState().notice).toMatchObject({
      tone: "refused",
      words: { id: "command.no-pipeline" },
    });
  });

  it("undoes and redoes with the label spoken and the place selected", () => {
    const { session, text } = setUp();
    const before = text();
    session.run("add-component", addFilter);
    session.select(null);
    session.undo();
    expect(text()).toBe(before);
    const { notice } = session.getState();
    expect(notice && noticeText(notice, ({ id, params }) => `${id}|${String(params.label ?? "")}`)).toBe(
      "session.undone|command.add-component|",
    );
    session.redo();
    expect(text()).toContain("filter");
    expect(session.getState().notice).toMatchObject({ change: "redone" });
    expect(session.getState().selection).toMatchObject({ component: { id: "filter" } });
  });

  it("jumps over several steps at once, and not at all where another tab holds the design", () => {
    const { session, text } = setUp();
    const before = text();
    session.run("add-component", addFilter);
    session.run("rename-design", { name: "Other" });
    session.jump(-2);
    expect(text()).toBe(before);
    expect(session.getState().history.future).toHaveLength(2);
    session.setReadOnly(true);
    session.jump(2);
    expect(text()).toBe(before);
    session.setReadOnly(false);
    session.jump(2);
    expect(session.getState().workspace.name).toBe("Other");
  });

  it("says nothing when there is nothing to undo", () => {
    const { session } = setUp();
    session.undo();
    expect(session.getState().notice).toBeNull();
  });

  it("takes typed text at once and reads it after a rest", () => {
    const { session, clock, analysed, text } = setUp();
    const { topology } = session.getState();
    session.type("gateway", "receivers: { zipkin: {} }\n");
    expect(text(1)).toBe("receivers: { zipkin: {} }\n");
    clock.pass(typingRest - 1);
    expect(session.getState().topology).toBe(topology);
    expect(analysed).toHaveLength(1);
    clock.pass(1);
    expect(session.getState().topology.tiers[1]?.components.map(({ id }) => id)).toEqual(["zipkin"]);
    expect(analysed).toHaveLength(2);
  });

  it("makes one undo step of letters typed in one go, and another after a pause", () => {
    const { session, clock, text } = setUp();
    const before = text(1);
    session.type("gateway", "# a");
    clock.pass(typingPause - 1);
    session.type("gateway", "# ab");
    clock.pass(typingPause);
    session.type("gateway", "# abc");
    session.undo();
    expect(text(1)).toBe("# ab");
    session.undo();
    expect(text(1)).toBe(before);
    expect(session.getState().history.past).toEqual([]);
  });

  it("plans commands on what was typed last, not on what was read last", () => {
    const { session, text } = setUp();
    session.type("agent", "service:\n  pipelines:\n    traces: {}\n");
    expect(session.run("add-component", { ...addFilter, pipeline: "traces" }).ok).toBe(true);
    expect(text()).toContain("filter");
  });

  it("undoes a graph edit and typing in the order they were made", () => {
    const { session, text } = setUp();
    const before = text();
    session.run("add-component", addFilter);
    const edited = text();
    session.type("agent", `${edited}# note\n`);
    session.undo();
    expect(text()).toBe(edited);
    session.undo();
    expect(text()).toBe(before);
    session.redo();
    session.redo();
    expect(text()).toBe(`${edited}# note\n`);
  });

  it("keeps the last good tier while the text does not parse, and refuses graph edits on it", () => {
    const { session, clock } = setUp();
    session.type("agent", "receivers: [");
    clock.pass(typingRest);
    const agent = session.getState().topology.tiers[0];
    expect(agent?.stale).toBe(true);
    expect(agent?.components.length).toBeGreaterThan(5);
    expect(session.run("add-component", addFilter)).toMatchObject({ ok: false, error: { reason: "syntax" } });
    expect(session.run("add-pipeline", { tier: "gateway", signal: "profiles" }).ok).toBe(true);
  });

  it("refuses typed text above the limit and keeps the design", () => {
    const { session, text } = setUp();
    const before = text();
    const refused = session.type("agent", "#".repeat(maxTierBytes + 1));
    expect(refused).toMatchObject({ ok: false, error: { reason: "too-large" } });
    expect(text()).toBe(before);
    expect(session.getState().notice).toMatchObject({ tone: "refused" });
  });

  it("reads large designs less eagerly while someone types", () => {
    const many = Array.from({ length: 201 }, (_, index) => `  batch/${index}: {}\n`).join("");
    const { session, clock } = setUp(newWorkspace("big", [{ role: "agent", yaml: `processors:\n${many}` }]));
    const { topology } = session.getState();
    session.type("agent", "processors: {}\n");
    clock.pass(typingRest);
    expect(session.getState().topology).toBe(topology);
    clock.pass(typingRestLarge - typingRest);
    expect(session.getState().topology).not.toBe(topology);
  });

  it("drops a selection whose subject is gone", () => {
    const { session } = setUp();
    session.select({ kind: "component", tier: "agent", component: { kind: "receiver", id: "file_log" } });
    session.run("remove-component", { tier: "agent", kind: "receiver", id: "file_log" });
    expect(session.getState().selection).toBeNull();
  });

  it("keeps which use was picked while the cursor stays in its settings", () => {
    const { session } = setUp();
    const picked = {
      kind: "component",
      tier: "agent",
      component: { kind: "processor", id: "resource" },
      node: "agent/logs/processors/resource",
    } as const;
    session.select(picked);
    session.select({ kind: "component", tier: "agent", component: { kind: "processor", id: "resource" } });
    expect(session.getState().selection).toBe(picked);
  });

  it("selects what stands at an anchor and asks the editor to look there, also twice", () => {
    const { session } = setUp();
    const anchor = {
      tier: "agent",
      at: { yaml: ["receivers", "file_log", "include"], part: "value" },
    } as const;
    session.attend(anchor);
    const first = session.getState().attention;
    session.attend(anchor);
    expect(session.getState().selection).toMatchObject({ component: { id: "file_log" } });
    expect(session.getState().attention).toMatchObject({ anchor });
    expect(session.getState().attention?.seq).not.toBe(first?.seq);
  });

  it("shows judgements and the state of the analysis", () => {
    const { session, listener } = setUp();
    const judgement: Judgement = {
      findings: [],
      waived: [],
      notChecked: { components: [], facts: [] },
      lines: {},
      components: 3,
    };
    listener().onStatus("checking");
    expect(session.getState().analysis).toBe("checking");
    listener().onJudgement(judgement);
    listener().onStatus("idle");
    expect(session.getState()).toMatchObject({ judgement, analysis: "idle" });
  });

  it("starts over with another design", () => {
    const { session, analysed } = setUp();
    session.run("add-component", addFilter);
    session.load(twoTierTemplate("other"));
    expect(session.getState().history.past).toEqual([]);
    expect(session.getState().workspace.name).toBe("other");
    expect(session.getState().selection).toBeNull();
    expect(analysed.at(-1)?.name).toBe("other");
  });

  it("changes nothing while another tab holds the design", () => {
    const { session, text } = setUp();
    session.run("add-component", addFilter);
    session.setReadOnly(true);
    const before = text();
    session.run("remove-component", { tier: "agent", kind: "processor", id: "filter" });
    session.type("agent", "# mine");
    session.undo();
    expect(text()).toBe(before);
    expect(session.getState().notice?.words).toEqual(words("session.read-only"));
  });

  it("changes nothing while it is locked, says so, and is locked for whoever loads it anew", () => {
    const { session, text } = setUp();
    session.setLocked(true);
    const before = text();
    session.run("add-component", addFilter);
    session.type("agent", "# mine");
    expect(session.mayChange()).toBe(false);
    expect([text(), session.getState().notice?.words]).toEqual([before, words("session.locked")]);
    session.load(session.getState().workspace);
    expect(session.getState()).toMatchObject({ locked: true, readOnly: true });
    session.setLocked(false);
    expect(session.mayChange()).toBe(true);
    expect(session.run("add-component", addFilter).ok).toBe(true);
  });

  it("stays read-only while another tab holds it, whoever unlocks it", () => {
    const { session } = setUp();
    session.setLocked(true);
    session.setReadOnly(true);
    session.setLocked(false);
    expect(session.getState().readOnly).toBe(true);
    session.setReadOnly(false);
    expect(session.getState().readOnly).toBe(false);
  });

  it("announces the same sentence twice as two notices", () => {
    const { session } = setUp();
    session.say("done", words("session.typed", { tier: "agent" }));
    const first = session.getState().notice;
    session.say("done", words("session.typed", { tier: "agent" }));
    expect(session.getState().notice?.seq).not.toBe(first?.seq);
  });
});
