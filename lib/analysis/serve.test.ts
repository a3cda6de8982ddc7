import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import type { Answer, Request } from "./protocol";
import { createServer } from "./serve";

const analyse: Request = {
  kind: "analyse",
  seq: 7,
  workspace: twoTierTemplate("t"),
  today: "2026-01-01",
};
const { asOf, renames, components } = testCatalogue;
const catalogue: Request = { kind: "catalogue", data: { schema: 1, asOf, renames, components } };

function answers(...requests: readonly Request[]): readonly Answer[] {
  const given: Answer[] = [];
  const serve = createServer((answer) => given.push(answer));
  for (const request of requests) serve(request);
  return given;
}

describe("analysis server", () => {
  it("judges what it is asked, by the number of the question", () => {
    const [answer] = answers(catalogue, analyse);
    expect(answer).toMatchObject({ kind: "judged", seq: 7 });
    // It crosses a worker's border: plain data only.
    expect(structuredClone(answer)).toEqual(answer);
  });

  it("answers that it failed instead of staying silent", () => {
    expect(answers(analyse)).toEqual([{ kind: "failed", seq: 7, message: "The catalogue was not sent" }]);
  });
});
