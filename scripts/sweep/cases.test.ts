import { describe, expect, it } from "vitest";
import { createFields } from "../../lib/catalogue/fields/fields";
import { testFields } from "../../lib/catalogue/fields/testing";
import { problemsOf } from "../../lib/collector/testing/problems-of";
import { sample, seeded } from "../../lib/yaml/testing/random";
import { sweepCases, type SweepCase } from "./cases";
import { causeOf } from "./causes";

const cases = createFields(testFields, null).components.flatMap(sweepCases);

describe("the sweep over every setting", () => {
  it("has a case for nearly every place that is reflected", () => {
    expect(cases.length).toBeGreaterThan(15000);
    expect(new Set(cases.map(({ what }) => what))).toEqual(new Set(["right", "wrong", "unknown key"]));
  });

  it("is decoded by our own decoder as it says, in a drawn sample; the other cases stand by their cause", () => {
    const drawn = sample(seeded(159), cases, 1200).filter(({ kind }) => kind !== "service");
    const strange = drawn.filter((each) => each.decodes !== decodes(each));
    const named = strange.map((each) => causeOf(each, { decoded: !each.decodes }));
    expect(named.filter((cause) => cause.startsWith("other"))).toEqual([]);
  });
});

function decodes({ kind, type, config }: SweepCase): boolean {
  if (
    kind !== "receiver" &&
    kind !== "processor" &&
    kind !== "exporter" &&
    kind !== "extension" &&
    kind !== "connector"
  )
    throw new Error(`${kind} is no component`);
  return !problemsOf(kind, JSON.stringify({ [type]: config })).some(({ stage }) => stage === "unmarshal");
}
