import { describe, expect, it } from "vitest";
import { createFields } from "../catalogue/fields/fields";
import { testFields } from "../catalogue/fields/testing";
import { testCatalogue } from "../catalogue/testing";
import type { Workspace } from "../workspace/types";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import type { Answer, Request } from "./protocol";
import { createServer } from "./serve";
import { createCollectorJudge } from "./verdict/judge-tiers";

const analyse: Extract<Request, { readonly kind: "analyse" }> = {
  kind: "analyse",
  seq: 7,
  workspace: twoTierTemplate("t"),
  today: "2026-01-01",
};
const { asOf, renames, components } = testCatalogue;
const catalogue: Request = { kind: "catalogue", data: { schema: 1, asOf, renames, components } };

function withWrongSetting(workspace: Workspace): Workspace {
  const tiers = workspace.tiers.map((tier) => ({
    ...tier,
    yaml: tier.id === "gateway" ? tier.yaml.replace("check_interval:", "check_intervall:") : tier.yaml,
  }));
  return { ...workspace, tiers };
}

function answers(...requests: readonly Request[]): readonly Answer[] {
  const given: Answer[] = [];
  const serve = createServer((answer) => given.push(answer), {
    fields: async () => null,
    collector: async () => null,
  });
  for (const request of requests) serve(request);
  return given;
}

const text = "receivers:\n  otlp:\n    ";
const complete: Request = { kind: "complete", seq: 3, at: { tier: "agent", text, offset: text.length } };

/** The answer to the last of some requests, from a server whose settings load as given. */
async function lastAnswer(
  load: () => Promise<ReturnType<typeof createFields> | null>,
  ...requests: readonly Request[]
): Promise<Answer> {
  return new Promise((resolve) => {
    const last = requests.at(-1);
    const serve = createServer(
      (answer) => {
        if (answer.kind === (last?.kind === "hover" ? "hovered" : "completed")) resolve(answer);
      },
      { fields: load, collector: async () => null },
    );
    for (const request of requests) serve(request);
  });
}

const fields = createFields(testFields, null);

describe("analysis server", () => {
  it("judges what it is asked, by the number of the question", () => {
    const [answer] = answers(catalogue, analyse);
    expect(answer).toMatchObject({ kind: "judged", seq: 7 });
    // It crosses a worker's border: plain data only.
    expect(structuredClone(answer)).toEqual(answer);
  });

  it("answers at once by the rules, and whole when the collector's verdict is loaded", async () => {
    const workspace = withWrongSetting(analyse.workspace);
    const given: Extract<Answer, { readonly kind: "judged" }>[] = [];
    await new Promise<void>((resolve) => {
      const serve = createServer(
        (answer) => {
          if (answer.kind === "judged") given.push(answer);
          if (given.length === 2) resolve();
        },
        {
          fields: async () => null,
          collector: async (known) => createCollectorJudge(known, { data: testFields, ottl: null }),
        },
      );
      serve(catalogue);
      serve({ ...analyse, workspace });
    });
    const wrong = given.map(({ seq, isWhole, judgement }) => [
      seq,
      isWhole,
      judgement.findings.filter(({ rule }) => rule === "collector/unknown-setting").length,
    ]);
    expect(wrong).toEqual([
      [7, false, 0],
      [7, true, 1],
    ]);
    expect(structuredClone(given)).toEqual(given);
  });

  it("answers that it failed instead of staying silent", () => {
    expect(answers(analyse)).toEqual([{ kind: "failed", seq: 7, message: "The catalogue was not sent" }]);
  });

  it("completes in the text that it is handed, with settings loaded once for all questions", async () => {
    let loads = 0;
    const load = async () => {
      loads++;
      return fields;
    };
    const answer = await lastAnswer(load, catalogue, analyse, { ...complete, seq: 2 }, complete);
    expect(answer).toMatchObject({ kind: "completed", found: { suggestions: [{ label: "protocols" }] } });
    expect(structuredClone(answer)).toEqual(answer);
    expect(loads).toBe(1);
  });

  it("says what it knows of a word", async () => {
    const at = { tier: "agent", text, offset: 13 };
    const answer = await lastAnswer(async () => fields, catalogue, analyse, { kind: "hover", seq: 1, at });
    expect(answer).toMatchObject({ kind: "hovered", seq: 1, found: { title: "receiver otlp" } });
  });

  it("does with names where settings cannot be had", async () => {
    const at = { tier: "agent", text: "receivers:\n  ot", offset: 15 };
    const answer = await lastAnswer(async () => null, catalogue, analyse, { kind: "complete", seq: 1, at });
    expect(answer).toMatchObject({ kind: "completed", found: { start: 13, end: 15 } });
  });

  it("answers a question with nothing before the first analysis and for a tier that is not there", async () => {
    const nothing = { kind: "completed", found: null };
    expect(await lastAnswer(async () => fields, catalogue, complete)).toMatchObject(nothing);
    const elsewhere: Request = { ...complete, at: { ...complete.at, tier: "nowhere" } };
    expect(await lastAnswer(async () => fields, catalogue, analyse, elsewhere)).toMatchObject(nothing);
  });
});
