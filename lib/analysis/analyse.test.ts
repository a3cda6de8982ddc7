import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertNever } from "../base/assert";
import { testFields, testOttl } from "../catalogue/fields/testing";
import { testCatalogue } from "../catalogue/testing";
import { rule } from "../rules/define";
import type { AnyRule } from "../rules/types";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import type { Workspace } from "../workspace/types";
import { createAnalyser, type Analyser } from "./analyse";
import { createCollectorJudge } from "./verdict/judge-tiers";

const today = "2026-01-01";
const template = twoTierTemplate("t");

function withText(workspace: Workspace, tier: number, edit: (text: string) => string): Workspace {
  const tiers = workspace.tiers.map((source, index) =>
    index === tier ? { ...source, yaml: edit(source.yaml) } : source,
  );
  return { ...workspace, tiers };
}

/** Edits as people make them: lines cut, doubled, swapped or commented, words changed, facts set. */
type Edit = {
  readonly tier: 0 | 1;
  readonly kind: "cut" | "double" | "swap" | "comment" | "name" | "fact" | "half";
  readonly at: number;
};

const edit: fc.Arbitrary<Edit> = fc.record({
  tier: fc.constantFrom(0, 1),
  kind: fc.constantFrom("cut", "double", "swap", "comment", "name", "fact", "half"),
  at: fc.nat(200),
});

function apply(workspace: Workspace, { tier, kind, at }: Edit): Workspace {
  if (kind === "fact") {
    const tiers = workspace.tiers.map((source, index) =>
      index === tier ? { ...source, facts: { ...source.facts, "workload.replicas": at % 4 } } : source,
    );
    return { ...workspace, tiers };
  }
  return withText(workspace, tier, (text) => {
    const lines = text.split("\n");
    const line = at % lines.length;
    const here = lines[line] ?? "";
    switch (kind) {
      case "cut":
        return lines.toSpliced(line, 1).join("\n");
      case "double":
        return lines.toSpliced(line, 0, here).join("\n");
      case "swap":
        return lines.toSpliced(line, 2, lines[line + 1] ?? "", here).join("\n");
      case "comment":
        return lines.toSpliced(line, 1, `#${here}`).join("\n");
      case "name":
        return text.replaceAll(
          ["otlp", "memory_limiter", "tail_sampling", "k8s_attributes"][at % 4] ?? "",
          "batch",
        );
      case "half":
        return text.slice(0, (at * 31) % (text.length + 1));
      default:
        return assertNever(kind);
    }
  });
}

/** A fresh analyser that asks for the collector's verdict too. */
function listening(): Analyser {
  const analyser = createAnalyser(testCatalogue);
  analyser.listenTo(createCollectorJudge(testCatalogue, { data: testFields, ottl: testOttl }));
  return analyser;
}

describe("analyse", () => {
  it("has nothing worse than a note to say of the two-tier template", () => {
    const { findings } = listening()(template, today);
    expect(
      findings.filter(({ severity }) => severity !== "info").map(({ rule, anchor }) => [rule, anchor]),
    ).toEqual([]);
  });

  it("tells a fault once, by the rule where there is one, with the collector's text", () => {
    const text = template.tiers[1]?.yaml ?? "";
    const toldOf = (edited: string) =>
      listening()(
        withText(template, 1, () => edited),
        today,
      )
        .findings.filter(({ class: kind }) => kind !== "rule")
        .map(({ rule, class: kind, severity, upstream }) => [rule, kind, severity, upstream]);
    expect(toldOf(text.replace(/exporters: \[/, "exporters: [nowhere, "))).toEqual([
      [
        "collector/undefined-reference",
        "verdict",
        "error",
        'service::pipelines::traces: references exporter "nowhere" which is not configured',
      ],
    ]);
    expect(toldOf(text.replace("check_interval:", "check_intervall:"))).toEqual([
      [
        "collector/unknown-setting",
        "verdict",
        "error",
        "processors::memory_limiter::memorylimiter.Config: has invalid keys: check_intervall",
      ],
    ]);
  });

  it("says step by step what it says from scratch", { timeout: 120_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const stepByStep = listening();
        stepByStep(template, today);
        let workspace = template;
        const pairs = edits.flatMap((step) => {
          workspace = apply(workspace, step);
          const judged = stepByStep(workspace, today);
          const fresh = listening()(workspace, today);
          // While a text does not parse, its last good reading stands in: there a fresh analyser knows less by design.
          return fresh.findings.some(({ rule }) => rule === "collector/syntax") ? [] : [{ judged, fresh }];
        });
        compared += pairs.length;
        expect(pairs.map(({ judged }) => judged)).toEqual(pairs.map(({ fresh }) => fresh));
      }),
      { numRuns: 30 },
    );
    expect(compared).toBeGreaterThan(10);
  });

  it("judges only what changed", () => {
    let judged = 0;
    const counting: AnyRule = rule({
      id: "test/counting",
      scope: "component",
      severity: "info",
      check() {
        judged++;
        return [];
      },
    });
    const analyse = createAnalyser(testCatalogue, [counting]);
    const { components } = analyse(template, today);
    expect(judged).toBe(components);
    analyse(
      withText(template, 0, (text) => `# a comment changes nothing\n${text}`),
      today,
    );
    expect(judged).toBe(components);
    analyse(
      withText(template, 1, (text) => text.replace("num_traces: 50000", "num_traces: 60000")),
      today,
    );
    expect(judged).toBe(components + 1);
  });
});
