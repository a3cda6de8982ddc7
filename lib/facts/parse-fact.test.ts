import { describe, expect, it } from "vitest";
import { formatMessage } from "../base/format";
import { parseFact } from "./parse-fact";
import { factById, facts } from "./table";
import type { Fact } from "./types";
import { factsWords } from "./words";

function fact(id: string): Fact {
  const found = factById(id);
  if (!found) throw new Error(id);
  return found;
}

describe("parseFact", () => {
  it.each([
    ["hpa.enabled", " True ", true],
    ["hpa.enabled", "no", false],
    ["hpa.max", "10", 10],
    ["workload.mode", "statefulset", "statefulset"],
    ["resources.limits.memory", "512Mi", "512Mi"],
    ["resources.requests.cpu", "0.5", "0.5"],
    ["service.name", "otel-gateway", "otel-gateway"],
    ["pdb.min-available", "50%", "50%"],
    ["collector.gates", "a.b, -c.d\n", ["a.b", "-c.d"]],
    ["service.ports", "[4317, 4318]", [4317, 4318]],
  ])("reads %s from %j", (id, input, value) => {
    expect(parseFact(fact(id), input)).toEqual({ ok: true, value });
  });

  it.each([
    ["hpa.enabled", "maybe"],
    ["hpa.max", "0"],
    ["hpa.max", "1.5"],
    ["hpa.max", "ten"],
    ["probes.port", "70000"],
    ["workload.mode", "job"],
    ["resources.limits.memory", "512 MB"],
    ["service.name", "Gateway_1"],
    ["service.name", ""],
    ["chart.version", "latest"],
    ["service.ports", "4317"],
    ["service.ports", "[4317"],
  ])("refuses %s from %j with what is expected", (id, input) => {
    const result = parseFact(fact(id), input);
    if (result.ok) throw new Error("accepted");
    expect(result.error.reason).toBe("not-allowed");
    const { message } = result.error;
    for (const language of ["en", "ko"] as const)
      expect(formatMessage(language, factsWords[language][message.id] ?? "", message.params)).not.toBe("");
  });

  it("has words for every type of fact", () => {
    const said = facts
      .map((row) => parseFact(row, "\u0000"))
      .flatMap((result) => (result.ok ? [] : [result.error]));
    const unknown = said.filter(({ message }) => factsWords.en[message.id] === undefined);
    expect(said.length).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });

  it("says the same things in both languages", () => {
    expect(Object.keys(factsWords.ko)).toEqual(Object.keys(factsWords.en));
  });
});
