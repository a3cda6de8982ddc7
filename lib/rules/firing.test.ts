import { describe, expect, it } from "vitest";
import { documentedRules } from "./documented.generated";
import { okFixtures } from "./testing/fixtures";
import { isTrueToExamples, speaksOnGraft } from "./testing/speaks-on-graft";

const whole = okFixtures().map(({ workspace }) => workspace);
/** Some mistakes are made by leaving the agents out. */
const gatewayOnly = whole.map((design) => ({
  ...design,
  tiers: design.tiers.filter(({ role }) => role === "gateway"),
}));
const designs = [...whole, ...gatewayOnly];

describe("every rule", { timeout: 60_000 }, () => {
  it.each(documentedRules)("$rule.id speaks where its mistake is made in a good design", (documented) => {
    expect(isTrueToExamples(documented)).toBe(true);
    expect(speaksOnGraft(documented, designs)).not.toBeNull();
  });
});
