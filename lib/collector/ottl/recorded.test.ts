import { describe, expect, it } from "vitest";
import groupsRecorded from "../../../fixtures/collector/ottl-groups.json";
import statementsRecorded from "../../../fixtures/collector/ottl-statements.json";
import { problemsOf } from "../testing/problems-of";

/** A statement on its own, as the collector's configuration holds it; `context`: in a group that names it. */
type Recorded = {
  readonly key: string;
  readonly context?: string;
  readonly text: string;
  readonly upstream: string | null;
};

const statements: readonly Recorded[] = statementsRecorded;
const groups: readonly { readonly config: unknown; readonly upstream: readonly string[] }[] = groupsRecorded;

/** What `validate` says of a processor; what its factory or start says is no OTTL. */
function said(config: unknown): readonly string[] {
  return problemsOf("processor", JSON.stringify(config))
    .filter(({ stage }) => stage === "unmarshal" || stage === "validate")
    .map(({ text }) => text);
}

// Recorded from the collector 0.159.0. Lists that it prints in any order stand in ours; where it names one of several things at
// random, all that it named in several runs.
describe("what is said of OTTL", () => {
  it.each(statements)("$key $context: $text", ({ key, context, text, upstream }) => {
    const list = context === undefined ? [text] : [{ context, statements: [text] }];
    expect(said({ transform: { [key]: list } })).toEqual(upstream === null ? [] : [upstream]);
  });

  it.each(groups.map(({ config, upstream }) => ({ config: JSON.stringify(config), upstream })))(
    "$config",
    ({ config, upstream }) => {
      expect(said(JSON.parse(config))).toEqual(upstream);
    },
  );
});
