import { describe, expect, it } from "vitest";
import { formatMessage } from "../../base/format";
import { languages, type Language, type Words } from "../../base/words";
import { readDocument } from "../../yaml/document";
import { formatPlace } from "../anchor";
import { documentedRules } from "../documented.generated";
import { ruleWords } from "../rule-words";
import type { AnyRule, DocumentedRule, Example, Finding, Fix, Severity } from "../types";
import { expectAnchor } from "./expect-anchor";
import { applied, expectGoodFix } from "./expect-good-fix";
import { judge, workspaceOf } from "./example";
import { okFixtures } from "./fixtures";

/** What the rule must say of an example, in the order of the findings panel: worst first, then as read from top to bottom. */
type ReportCase = Example & {
  /** The English messages, as rendered. */
  readonly expect: readonly string[];
  /** "<tier> <place>" of each: "agent service::pipelines::traces". */
  readonly at?: readonly string[];
  readonly severities?: readonly Severity[];
  readonly afterFix?: AfterFix;
};
/** `fix`: the id of the fix to apply (default: the first one offered); `tiers` and `facts` as they are then, where they matter. */
type AfterFix = {
  readonly fix?: string;
  readonly tiers?: Readonly<Record<string, string>>;
  readonly facts?: Example["facts"];
};
export type RuleCases = {
  /** Examples of which the rule says nothing. */
  readonly silent?: Readonly<Record<string, Example>>;
  readonly reports?: Readonly<Record<string, ReportCase>>;
  /** Examples in which it asks for deploy facts, as "<tier> <fact>", and reports nothing. */
  readonly asks?: Readonly<Record<string, Example & { readonly expect: readonly string[] }>>;
};

/**
 * The tests of one rule: its own cases, and what holds for every rule — the bad example reports and the good one is silent,
 * messages are short, quote and stand in both languages, anchors are real places, every fix does what fixes must, and
 * nothing worse than a note is said of the good configurations in fixtures/configs/ok.
 */
export function describeRule(rule: AnyRule, cases: RuleCases): void {
  const documented = documentedOf(rule);
  const { bad, good } = documented.docs;
  const book = ruleWords([documented]);
  const findingsIn = (example: Example) =>
    ofRule(judge([rule], workspaceOf(example)).judgement.findings, rule);
  const say = (words: Words, language: Language = "en") => {
    const template = book[language][words.id];
    expect(template, `${words.id} in ${language}`).toBeDefined();
    return formatMessage(language, template ?? "", words.params);
  };
  const reporting: readonly (readonly [string, Example])[] = [
    ["the bad example", bad],
    ...Object.entries(cases.reports ?? {}),
  ];

  describe(`rule ${rule.id}`, () => {
    it("reports its bad example", () => {
      expect(findingsIn(bad)).not.toEqual([]);
    });

    it("says nothing of its good example", () => {
      expect(findingsIn(good).map(({ message }) => say(message))).toEqual([]);
    });

    it.each(Object.entries(cases.silent ?? {}))("says nothing of %s", (_, example) => {
      expect(findingsIn(example).map(({ message }) => say(message))).toEqual([]);
    });

    it.each(Object.entries(cases.reports ?? {}))("reports %s", (_, example) => {
      const findings = findingsIn(example);
      expect(findings.map(({ message }) => say(message))).toEqual(example.expect);
      // Where a case does not say, what is there is taken for right.
      const places = findings.map(({ anchor }) => `${anchor.tier} ${formatPlace(anchor.at)}`);
      expect(places).toEqual(example.at ?? places);
      const severities = findings.map(({ severity }) => severity);
      expect(severities).toEqual(example.severities ?? severities);
      if (example.afterFix) expectAfterFix(example, findings, example.afterFix);
    });

    it.each(Object.entries(cases.asks ?? {}))("asks about %s", (_, example) => {
      const { judgement } = judge([rule], workspaceOf(example));
      expect(judgement.notChecked.facts.map(({ tier, fact }) => `${tier} ${fact}`)).toEqual(example.expect);
      expect(ofRule(judgement.findings, rule)).toEqual([]);
    });

    it.each(reporting)("speaks shortly and in the user's names: %s", (_, example) => {
      for (const finding of findingsIn(example)) {
        for (const language of languages) {
          const message = say(finding.message, language);
          expect(message.length, `too long: ${message}`).toBeLessThanOrEqual(200);
          expect(message, "quotes the user's own names").toMatch(/`[^`]+`/);
          for (const related of finding.related) say(related.message, language);
          for (const fix of finding.fixes) say(fix.title, language);
        }
      }
    });

    it.each(reporting)("points at real places: %s", (_, example) => {
      const workspace = workspaceOf(example);
      const { topology, judgement } = judge([rule], workspace);
      const findings = ofRule(judgement.findings, rule);
      expect(findings).not.toEqual([]);
      for (const finding of findings) {
        expectAnchor(finding.anchor, workspace, topology);
        for (const related of finding.related) expectAnchor(related.anchor, workspace, topology);
      }
    });

    it.each(reporting)("offers fixes that work: %s", (_, example) => {
      const workspace = workspaceOf(example);
      const findings = findingsIn(example);
      for (const finding of findings) {
        expect(new Set(finding.fixes.map(({ id }) => id)).size, "fix ids are unique").toBe(
          finding.fixes.length,
        );
        for (const fix of finding.fixes) expectGoodFix(rule, workspace, fix);
      }
    });

    it.each(okFixtures())("says nothing worse than a note of fixtures/configs/ok/$name", ({ workspace }) => {
      const findings = ofRule(judge([rule], workspace).judgement.findings, rule);
      const alarms = findings.filter(({ severity }) => severity !== "info");
      expect(alarms.map(({ message }) => say(message))).toEqual([]);
    });
  });
}

function documentedOf(rule: AnyRule): DocumentedRule {
  const documented = documentedRules.find((other) => other.rule === rule);
  if (!documented) throw new Error(`${rule.id} is not in the registry: run \`npm run gen\``);
  return documented;
}

function ofRule(findings: readonly Finding[], rule: AnyRule): readonly Finding[] {
  const failure = findings.find((finding) => finding.message.id === "rule.engine/rule-failed.default");
  expect(failure?.message.params, "the rule threw").toBeUndefined();
  return findings.filter((finding) => finding.rule === rule.id);
}

function expectAfterFix(example: Example, findings: readonly Finding[], after: AfterFix): void {
  const fixes: readonly Fix[] = findings.flatMap((finding) => finding.fixes);
  const fix = after.fix === undefined ? fixes[0] : fixes.find(({ id }) => id === after.fix);
  if (!fix)
    throw new Error(
      `No fix ${after.fix ?? ""} is offered; there are: ${fixes.map(({ id }) => id).join(", ")}`,
    );
  const workspace = applied(workspaceOf(example), fix);
  for (const [id, yaml] of Object.entries(after.tiers ?? {})) {
    const text = workspace.tiers.find((tier) => tier.id === id)?.yaml;
    expect(text).toBe(yaml);
    expect(readDocument(text ?? "").issues).toEqual([]);
  }
  for (const [id, facts] of Object.entries(after.facts ?? {})) {
    expect(workspace.tiers.find((tier) => tier.id === id)?.facts).toMatchObject(facts);
  }
}
