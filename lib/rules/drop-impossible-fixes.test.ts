import { describe, expect, it } from "vitest";
import { rules } from "./registry.generated";
import { judge, workspaceOf } from "./testing/example";

const fixesOf = (yaml: string) =>
  judge(rules, workspaceOf({ tiers: { agent: yaml } })).judgement.findings.flatMap(({ fixes }) =>
    fixes.map(({ title }) => title.id),
  );
const config = (processors: string) => `
receivers: { otlp: { protocols: { grpc: {} } } }
exporters: { debug: {} }
service: { pipelines: { traces: { receivers: [otlp], processors: ${processors}, exporters: [debug] } } }
`;
const limiter = "rule.order/memory-limiter-missing.fix.define-and-add";

describe("dropImpossibleFixes", () => {
  it("keeps a fix whose edits have a place", () => {
    expect(fixesOf(config("[]"))).toContain(limiter);
  });

  it("drops a fix where a word stands in place of the list that it adds to", () => {
    expect(fixesOf(config("batch"))).not.toContain(limiter);
    expect(fixesOf(config("batch"))).not.toEqual([]);
  });

  it("drops a fix that counts items of a list with one that is no name yet", () => {
    expect(fixesOf(config("[null]"))).not.toContain(limiter);
  });

  it("drops every edit of a text that does not parse", () => {
    expect(fixesOf(`${config("[]")}broken: [`)).toEqual([]);
  });
});
