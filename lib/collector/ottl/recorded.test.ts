import { describe, expect, it } from "vitest";
import recorded from "../../../fixtures/collector/ottl-statements.json";
import { problemsOf } from "../testing/problems-of";

/** A statement on its own, as the collector's configuration holds it; `context`: in a group that names it. */
type Recorded = {
  readonly key: string;
  readonly context?: string;
  readonly text: string;
  readonly upstream: string | null;
};

const statements: readonly Recorded[] = recorded;

describe("what is said of OTTL statements", () => {
  // Recorded from the collector 0.159.0; lists that it prints in any order stand in ours.
  it.each(statements)("$key $context: $text", ({ key, context, text, upstream }) => {
    const groups = context === undefined ? [text] : [{ context, statements: [text] }];
    const said = problemsOf("processor", JSON.stringify({ transform: { [key]: groups } }));
    expect(said.map((problem) => problem.text)).toEqual(upstream === null ? [] : [upstream]);
  });
});
