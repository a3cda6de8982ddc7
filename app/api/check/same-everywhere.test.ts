import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "@/cli/run";
import type { Answer as WorkerAnswer } from "@/lib/analysis/protocol";
import { createServer } from "@/lib/analysis/serve";
import { createCollectorJudge } from "@/lib/analysis/verdict/judge-tiers";
import { answerOf } from "@/lib/answer/answer";
import { collectorFacts } from "@/lib/answer/collector-facts";
import { answerSchema } from "@/lib/answer/schema";
import { testCatalogue } from "@/lib/catalogue/testing";
import { badFixtures, okFixtures } from "@/lib/rules/testing/fixtures";
import { afterStep, randomStep } from "@/lib/rules/testing/random-steps";
import { fromFile, toFile } from "@/lib/share/file";
import { readTopology } from "@/lib/topology/topology";
import { allBooks } from "@/lib/words/books";
import { createSpeaker } from "@/lib/words/speak";
import { twoTierTemplate } from "@/lib/workspace/templates/two-tier";
import type { Workspace } from "@/lib/workspace/types";
import { POST } from "./route";

const folder = mkdtempSync(join(tmpdir(), "otelier-same-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const today = new Date().toISOString().slice(0, 10);

/** Fifty designs: our own, each changed by a few random steps of work; the same ones every time. */
function designs(): readonly Workspace[] {
  const starts = [...badFixtures(), ...okFixtures()].map(({ workspace }) => workspace);
  const profiles = ["recommended", "strict", "all"] as const;
  const changed = fc.tuple(
    fc.constantFrom(twoTierTemplate("same"), ...starts),
    fc.array(randomStep, { maxLength: 6 }),
    fc.constantFrom(...profiles),
  );
  return fc.sample(changed, { numRuns: 50, seed: 50 }).map(([start, steps, profile]) =>
    heardAs(
      profile,
      steps.reduce((design, step) => afterStep(design, step, start), start),
    ),
  );
}

function heardAs(profile: "recommended" | "strict" | "all", design: Workspace): Workspace {
  return { ...design, rules: { profile, rules: {} } };
}

/** What the command line says. */
function byCommand(file: string): unknown {
  writeFileSync(join(folder, "same.otelier.json"), file);
  const call = ["check", "--design", join(folder, "same.otelier.json"), "--format", "json"];
  return JSON.parse(run(call, { today, colour: false }).stdout);
}

/** What the server says. */
async function byHttp(file: string): Promise<unknown> {
  const body = JSON.stringify({ design: JSON.parse(file) });
  const response = await POST(new Request("http://localhost/api/check", { method: "POST", body }));
  return response.json();
}

/** What the page's worker says, over messages as it gets them, in the shape of the others. */
async function byPage(file: string): Promise<unknown> {
  const read = fromFile(file);
  if (!read.ok) throw new Error(read.error.message.id);
  const workspace = read.value;
  const { asOf, renames, components } = testCatalogue;
  const judged = await new Promise<Extract<WorkerAnswer, { kind: "judged" }>>((resolve, reject) => {
    const serve = createServer(
      (answer) => {
        if (answer.kind === "failed") reject(new Error(answer.message));
        else if (answer.kind === "judged" && answer.isWhole) resolve(structuredClone(answer));
      },
      { fields: async () => null, collector: async (known) => createCollectorJudge(known, collectorFacts) },
    );
    serve({ kind: "catalogue", data: structuredClone({ schema: 1, asOf, renames, components }) });
    serve({ kind: "analyse", seq: 1, workspace: structuredClone(workspace), today });
  });
  const topology = readTopology(workspace.tiers, testCatalogue);
  const speak = createSpeaker("en", allBooks);
  return answerOf({ workspace, topology, judgement: judged.judgement, speak });
}

describe("the same design", { timeout: 300_000 }, () => {
  it("is told the same by the command line, by the page and over HTTP, fifty times", async () => {
    let findings = 0;
    for (const design of designs()) {
      const file = toFile(design);
      const said = byCommand(file);
      expect(await byHttp(file)).toEqual(said);
      expect(await byPage(file)).toEqual(said);
      findings += answerSchema.parse(said).findings.length;
    }
    expect(findings).toBeGreaterThan(300);
  });
});
