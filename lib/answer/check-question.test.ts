import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { answerWords } from "./words";
import { allBooks } from "../words/books";
import { createSpeaker } from "../words/speak";
import { checkQuestion } from "./check-question";
import { openApi } from "./open-api";
import { answerSchema, questionSchema } from "./schema";

const today = "2026-11-23";
const speakers = { en: createSpeaker("en", allBooks), ko: createSpeaker("ko", allBooks) };
const ask = (question: Parameters<typeof checkQuestion>[0]) =>
  checkQuestion(question, today, (language) => speakers[language]);
const fixtures = resolve(import.meta.dirname, "../../fixtures/cli");
const agent = readFileSync(join(fixtures, "agent.yaml"), "utf8");
const gateway = readFileSync(join(fixtures, "gateway.yaml"), "utf8");
const pair = {
  tiers: [
    { id: "agent", yaml: agent },
    { id: "gateway", yaml: gateway },
  ],
};

function findings(question: Parameters<typeof checkQuestion>[0]) {
  const answer = ask(question);
  if (!answer.ok) throw new Error(answer.error.id);
  return answer.value.findings;
}

describe("checkQuestion", { timeout: 60_000 }, () => {
  it("answers in the promised shape", () => {
    const answer = ask(pair);
    expect(answer.ok && answerSchema.safeParse(answer.value).success).toBe(true);
    expect(findings(pair)[0]).toMatchObject({
      rule: "affinity/tail-sampling-unsharded",
      path: "exporters::otlp/gateway",
      line: 8,
    });
  });

  it("hears version, loudness and language", () => {
    const rules = findings({ ...pair, collectorVersion: "v0.120.0", rules: { "wl/*": "off" } }).map(
      ({ rule }) => rule,
    );
    expect(rules.filter((rule) => rule === "deprecated/component" || rule.startsWith("wl/"))).toEqual([]);
    expect(findings({ ...pair, lang: "ko" })[0]?.message).toMatch(/[가-힣]/);
  });

  it("refuses what is no design, with a sentence", () => {
    expect(ask({})).toMatchObject({ ok: false, error: { id: "answer.nothing" } });
    expect(ask({ tiers: [{ id: "NOT A NAME", yaml: "" }] })).toMatchObject({ ok: false });
    expect(ask({ design: { version: 99 } })).toMatchObject({ ok: false });
    expect(questionSchema.safeParse({ tires: [] }).success).toBe(false);
  });

  it("refuses rules and deploy facts that do not exist, instead of leaving them out", () => {
    expect(ask({ ...pair, rules: { "wl/spred": "off" } })).toMatchObject({ error: { id: "answer.rule" } });
    expect(ask({ ...pair, rules: { "collector/unknown-setting": "off", "waiver/*": "off" } }).ok).toBe(true);
    const withFact = (facts: Record<string, number | string>) =>
      ask({ tiers: [{ id: "gateway", yaml: gateway, facts }] });
    expect(withFact({ "workload.replica": 3 })).toMatchObject({
      error: { params: { message: expect.stringContaining("`workload.replicas`") } },
    });
    expect(withFact({ "workload.replicas": "many" })).toMatchObject({ error: { id: "answer.fact" } });
    expect(withFact({ "workload.replicas": 4 }).ok).toBe(true);
  });

  it("answers any text, and the same twice", () => {
    for (const yaml of ["", "\u0000", "a: [", "- 1", agent.repeat(3)]) {
      const once = ask({ tiers: [{ id: "agent", yaml }] });
      expect(once.ok).toBe(true);
      expect(ask({ tiers: [{ id: "agent", yaml }] })).toEqual(once);
    }
  });
});

describe("the interface's description", () => {
  it("is made of the schemas, and says what a body may hold", () => {
    const { paths, openapi } = openApi();
    expect(openapi).toBe("3.1.0");
    const body = paths["/api/check"].post.requestBody.content["application/json"].schema;
    expect(Object.keys(body.properties ?? {})).toEqual(Object.keys(questionSchema.shape));
    expect(body.additionalProperties).toBe(false);
  });
});

it("its sentences stand in both languages", () => {
  expect(Object.keys(answerWords.ko)).toEqual(Object.keys(answerWords.en));
});

const examples = join(import.meta.dirname, "../../fixtures/configs/ok");
it.skipIf(!existsSync(examples))("finds no error in the good configurations", { timeout: 60_000 }, () => {
  for (const name of readdirSync(examples).filter((each) => each.endsWith(".yaml"))) {
    const yaml = readFileSync(join(examples, name), "utf8");
    const errors = findings({ tiers: [{ id: "tier", yaml }] }).filter(({ severity }) => severity === "error");
    expect([name, errors]).toEqual([name, []]);
  }
});
