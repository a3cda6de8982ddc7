import { describe, expect, it, vi } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { readTopology } from "../topology/topology";
import type { Workspace } from "../workspace/types";
import { yaml } from "../yaml/sample";
import { rule } from "./define";
import { createEngine } from "./engine";
import { judge, today, workspaceOf } from "./testing/example";
import type { AnyRule, RuleWords } from "./types";

const words: RuleWords = { title: "t", why: "w", messages: { default: "`{id}`" }, fixes: {} };
const example = { tiers: {} };
const frame = {
  severity: "warning",
  words: { en: words, ko: words },
  source: "",
  bad: example,
  good: example,
} as const;

/** One finding per processor, at its key. */
const everyProcessor = rule({
  ...frame,
  id: "test/every-processor",
  scope: "component",
  *check({ component }) {
    if (component.kind !== "processor") return;
    yield { at: { yaml: component.at, part: "key" }, params: { id: component.id } };
  },
});

const agent = yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    transform: {}
    batch: {}
  exporters: { debug: {} }
  service: { pipelines: { traces: { receivers: [otlp], processors: [batch], exporters: [debug] } } }
`;

const judged = (rules: readonly AnyRule[], tiers: Readonly<Record<string, string>>) =>
  judge(rules, workspaceOf({ tiers })).judgement;

/** Asks for the number of nodes of every tier. */
const asking = (id: string) =>
  rule({
    ...frame,
    id,
    scope: "topology",
    *check(topology) {
      for (const tier of topology.tiers) yield { ask: "workload.nodes", tier: tier.id };
    },
  });

/** The design with another text in one tier. */
function withText(workspace: Workspace, id: string, text: string): Workspace {
  return {
    ...workspace,
    tiers: workspace.tiers.map((tier) => (tier.id === id ? { ...tier, yaml: text } : tier)),
  };
}

describe("createEngine", () => {
  it("says what rules report, as plain data", () => {
    expect(judged([everyProcessor], { agent }).findings).toEqual([
      {
        key: "test/every-processor agent processors::transform default",
        rule: "test/every-processor",
        class: "rule",
        severity: "warning",
        message: { id: "rule.test/every-processor.default", params: { id: "transform" } },
        anchor: { tier: "agent", at: { yaml: ["processors", "transform"], part: "key" } },
        related: [],
        fixes: [],
      },
      expect.objectContaining({ key: "test/every-processor agent processors::batch default" }),
    ]);
  });

  it("orders by severity, then tier, then as the text reads, then hops and deploy facts", () => {
    const mixed = rule({
      ...frame,
      id: "test/mixed",
      scope: "topology",
      *check() {
        yield { tier: "gateway", at: { deploy: "service.name" }, severity: "error" };
        yield { tier: "gateway", at: { yaml: ["service"], part: "key" } };
        yield { tier: "gateway", at: { yaml: ["receivers"], part: "key" } };
        yield { tier: "agent", at: { hop: "agent/otlp→gateway" } };
        yield { tier: "agent", at: { yaml: ["processors", "batch"], part: "key" } };
        yield { tier: "agent", at: { yaml: ["processors", "transform"], part: "key" } };
        yield { tier: "agent", at: { yaml: [], part: "key" }, severity: "info" };
      },
    });
    expect(judged([mixed], { agent, gateway: agent }).findings.map(({ key }) => key)).toEqual([
      "test/mixed gateway deploy::service.name default",
      "test/mixed agent processors::transform default",
      "test/mixed agent processors::batch default",
      "test/mixed agent hop::agent/otlp→gateway default",
      "test/mixed gateway receivers default",
      "test/mixed gateway service default",
      "test/mixed agent  default",
    ]);
  });

  it("turns a rule that throws into one finding, and runs the others", () => {
    const broken = rule({
      ...frame,
      id: "test/broken",
      scope: "tier",
      check() {
        throw new Error("no such thing");
      },
    });
    const { findings } = judged([broken, everyProcessor], { agent });
    expect(findings.filter(({ rule }) => rule === "test/every-processor")).toHaveLength(2);
    expect(findings.find(({ rule }) => rule === "test/broken")).toMatchObject({
      class: "rule",
      severity: "info",
      message: {
        id: "rule.engine/rule-failed.default",
        params: { rule: "test/broken", reason: "no such thing" },
      },
      anchor: { tier: "agent" },
    });
  });

  it("gives two findings of one place and message two keys", () => {
    const twice = rule({
      ...frame,
      id: "test/twice",
      scope: "tier",
      *check() {
        yield { at: { deploy: "service.name" } };
        yield { at: { deploy: "service.name" } };
      },
    });
    expect(judged([twice], { agent }).findings.map(({ key }) => key)).toEqual([
      "test/twice agent deploy::service.name default",
      "test/twice agent deploy::service.name default#2",
    ]);
  });

  it("collects what rules ask, one entry per tier and fact", () => {
    const { notChecked, findings } = judged([asking("test/b"), asking("test/a")], { agent, gateway: agent });
    expect(notChecked.facts).toEqual([
      { tier: "agent", fact: "workload.nodes", rules: ["test/a", "test/b"] },
      { tier: "gateway", fact: "workload.nodes", rules: ["test/a", "test/b"] },
    ]);
    expect(findings).toEqual([]);
  });

  it("counts components and names those whose type nobody knows", () => {
    const { components, notChecked } = judged([], {
      agent: yaml`
        receivers: { otlp: {}, our_own/a: {} }
        exporters: { otlphttp: {} }
      `,
    });
    expect(components).toBe(3);
    expect(notChecked.components).toEqual([{ tier: "agent", id: "our_own/a", kind: "receiver" }]);
  });

  it("reports text that does not parse at its line, beside the findings of the last good reading", () => {
    const good = workspaceOf({ tiers: { agent } });
    const broken = withText(good, "agent", `${agent}  broken: [1\n`);
    const engine = createEngine([everyProcessor], testCatalogue);
    const before = readTopology(good.tiers, testCatalogue);
    const { findings } = engine(readTopology(broken.tiers, testCatalogue, before), broken, today);
    expect(findings[0]).toMatchObject({ rule: "collector/syntax", class: "verdict", severity: "error" });
    expect(findings[0]?.position?.line).toBeGreaterThanOrEqual(7);
    expect(findings.filter(({ rule }) => rule === "test/every-processor")).toHaveLength(2);
  });

  it("runs a rule again only for what changed", () => {
    const check = vi.fn<typeof everyProcessor.check>((subject, context) =>
      everyProcessor.check(subject, context),
    );
    const engine = createEngine([{ ...everyProcessor, check }], testCatalogue);
    const first = workspaceOf({ tiers: { agent, gateway: agent } });
    const topology = readTopology(first.tiers, testCatalogue);
    engine(topology, first, today);
    expect(check).toHaveBeenCalledTimes(8);

    const second = withText(first, "agent", agent.replace("batch: {}", "batch: { timeout: 5s }"));
    engine(readTopology(second.tiers, testCatalogue, topology), second, today);
    expect(check).toHaveBeenCalledTimes(9);
  });

  it("keeps a finding the same object while nothing about it changes", () => {
    const engine = createEngine([everyProcessor], testCatalogue);
    const first = workspaceOf({ tiers: { agent } });
    const topology = readTopology(first.tiers, testCatalogue);
    const before = engine(topology, first, today).findings;
    const second = withText(first, "agent", `# a word\n${agent}`);
    const after = engine(readTopology(second.tiers, testCatalogue, topology), second, today).findings;
    expect(after[0]).toBe(before[0]);
  });

  it("judges again where a deploy fact of the tier changes", () => {
    const reading = rule({
      ...frame,
      id: "test/reading",
      scope: "component",
      *check({ component, tier }) {
        const replicas = tier.facts["workload.replicas"]?.value;
        if (component.kind === "processor" && replicas === 7) yield { at: { deploy: "workload.replicas" } };
      },
    });
    const engine = createEngine([reading], testCatalogue);
    const first = workspaceOf({ tiers: { gateway: agent } });
    const topology = readTopology(first.tiers, testCatalogue);
    expect(engine(topology, first, today).findings).toEqual([]);
    const second = workspaceOf({ tiers: { gateway: agent }, facts: { gateway: { "workload.replicas": 7 } } });
    expect(engine(readTopology(second.tiers, testCatalogue, topology), second, today).findings).toHaveLength(
      2,
    );
  });
});

describe("waivers", () => {
  const waived = agent.replace(
    "transform: {}",
    "transform: {} # allow: test/every-processor - kept for incidents",
  );

  const until = (date: string) =>
    judged([everyProcessor], { agent: waived.replace("incidents", `incidents until ${date}`) });

  it("set a finding apart, with the reason", () => {
    const judgement = judged([everyProcessor], { agent: waived });
    expect(judgement.findings.map(({ key }) => key)).toEqual([
      "test/every-processor agent processors::batch default",
    ]);
    expect(judgement.waived).toEqual([
      {
        finding: expect.objectContaining({ key: "test/every-processor agent processors::transform default" }),
        reason: "kept for incidents",
      },
    ]);
  });

  it("count up to the last day and are told of from the next", () => {
    expect(until("2026-12-01").waived).toMatchObject([{ reason: "kept for incidents", until: "2026-12-01" }]);
    const late = until("2026-11-30");
    expect(late.waived).toEqual([]);
    expect(late.findings.map(({ rule }) => rule)).toEqual([
      "test/every-processor",
      "test/every-processor",
      "waiver/expired",
    ]);
  });

  it("mute nothing up to an end that is no date, and say so", () => {
    for (const end of ["31.01.2027", "2027-13-01", "2027-02-30"]) {
      const { findings, waived: muted } = until(end);
      expect(muted).toEqual([]);
      expect(findings.at(-1)).toMatchObject({
        rule: "waiver/expired",
        message: { id: "rule.waiver/expired.no-date", params: { until: end } },
      });
    }
  });

  it("mute nothing without a reason, and say so", () => {
    const judgement = judged([everyProcessor], { agent: waived.replace(" - kept for incidents", "") });
    expect(judgement.waived).toEqual([]);
    expect(judgement.findings.at(-1)).toMatchObject({
      rule: "waiver/no-reason",
      severity: "info",
      position: { line: 3 },
    });
  });

  it("are told of where they match nothing", () => {
    const judgement = judged([everyProcessor], {
      agent: agent.replace("debug: {}", "debug: {} # allow: test/every-processor - not here\n"),
    });
    expect(judgement.findings.at(-1)).toMatchObject({
      rule: "waiver/unused",
      message: { id: "rule.waiver/unused.default", params: { rule: "test/every-processor" } },
    });
  });

  it("are told of where they name no rule", () => {
    const judgement = judged([everyProcessor], { agent: `# allow: test/nothing - why not\n${agent}` });
    expect(judgement.findings.at(-1)?.message.id).toBe("rule.waiver/unused.unknown-rule");
  });

  it("of the design mute findings on hops and deploy facts of their tier", () => {
    const onFact = rule({
      ...frame,
      id: "test/on-fact",
      scope: "tier",
      *check() {
        yield { at: { deploy: "probes.enabled" } };
      },
    });
    const workspace: Workspace = {
      ...workspaceOf({ tiers: { agent, gateway: agent } }),
      waivers: [
        { rule: "test/on-fact", tier: "agent", at: "deploy::probes.enabled", reason: "no kubelet here" },
        { rule: "test/on-fact", tier: "gateway", at: "deploy::service.name", reason: "elsewhere" },
      ],
    };
    const { judgement } = judge([onFact], workspace);
    expect(judgement.waived).toMatchObject([
      { finding: { anchor: { tier: "agent" } }, reason: "no kubelet here" },
    ]);
    expect(judgement.findings.map(({ rule, anchor }) => `${rule} ${anchor.tier}`)).toEqual([
      "test/on-fact gateway",
      "waiver/unused gateway",
    ]);
  });

  it("never mute text that does not parse", () => {
    const { findings, waived } = judged([], { agent: "# allow: collector/syntax - we know\na: [1\n" });
    expect(findings.map(({ rule }) => rule)).toContain("collector/syntax");
    expect(waived).toEqual([]);
  });

  it("are not called unused while their tier does not parse", () => {
    const { findings } = judged([everyProcessor], {
      agent: "# allow: test/every-processor - later\na: [1\n",
    });
    expect(findings.map(({ rule }) => rule)).not.toContain("waiver/unused");
  });
});
