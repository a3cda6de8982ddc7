import { describe, expect, it } from "vitest";
import { setFact } from "./set-fact";
import { after, contextFor, contextOf, refusal } from "./testing";

describe("set-fact", () => {
  it("states a fact and takes it back to what is assumed", () => {
    const stated = after(setFact, { tier: "gateway", fact: "workload.replicas", value: 5 });
    expect(stated.tiers.map(({ facts }) => facts)).toEqual([{}, { "workload.replicas": 5 }]);
    const back = after(
      setFact,
      { tier: "gateway", fact: "workload.replicas", value: null },
      contextFor(stated),
    );
    expect(back.tiers[1]?.facts).toEqual({});
  });

  it("changes no text", () => {
    const context = contextOf();
    const stated = after(setFact, { tier: "gateway", fact: "service.headless", value: "beside" }, context);
    expect(stated.tiers.map(({ yaml }) => yaml)).toEqual(context.workspace.tiers.map(({ yaml }) => yaml));
  });

  it.each([
    ["workload.replicas", "three", "command.fact-integer"],
    ["workload.replicas", -1, "command.fact-integer"],
    ["service.headless", "perhaps", "command.fact-choice"],
    ["probes.enabled", "yes", "command.fact-boolean"],
    ["resources.limits.memory", "lots", "command.fact-quantity"],
    ["no.such.fact", 1, "command.no-fact"],
  ])("refuses %s = %j", (fact, value, sentence) => {
    expect(refusal(setFact, { tier: "gateway", fact, value })?.[1]).toBe(sentence);
  });
});
