import type { Path } from "../../base/path";
import { quoteAscii } from "../go/quote";
import type { Reading } from "../checks/reading";
import type { Problem } from "../types";
import { parseCondition, parseStatement } from "./parse";
import type { Parsed } from "./parse";
import type { OttlTrouble } from "./trouble";

/** A text of a list, with its place; a text that is not known is left out. */
type Written = { readonly text: string; readonly at: Path };

/**
 * What cannot be parsed in groups of statements, `{ context, statements, conditions }`, of which upstream names the first per
 * group. Where a group does not say its context, it is inferred from all of its texts, and the message names them.
 * (contrib pkg/ottl/parser_collection.go)
 */
export function statementGroupProblems(
  config: Reading,
  key: string,
  contexts: readonly string[],
): readonly Problem[] {
  return config.sections(key).flatMap((group, index) => {
    const statements = written(group, "statements", [key, index]);
    const conditions = written(group, "conditions", [key, index]);
    const found = firstTrouble(statements, parseStatement) ?? firstTrouble(conditions, parseCondition);
    if (!found) return [];
    const isInferred = group.text("context") === "";
    const listed = [statements, conditions].map((texts) =>
      texts.map(({ text }) => quoteAscii(text)).join(" "),
    );
    const prefix = isInferred
      ? `unable to infer a valid context ([${contexts.map(quoteAscii).join(" ")}]) from statements [${listed[0]}] and conditions [${listed[1]}]: `
      : "";
    return [problem(found.trouble, prefix, found.at)];
  });
}

/** What cannot be parsed in groups of conditions, `{ context, conditions }`: the first of each group. */
export function conditionGroupProblems(config: Reading, key: string): readonly Problem[] {
  return config.sections(key).flatMap((group, index) => {
    const found = firstTrouble(written(group, "conditions", [key, index]), parseCondition);
    return found ? [problem(found.trouble, "", found.at)] : [];
  });
}

/** What cannot be parsed in a list of conditions whose context is given: all of it. `quote` is that of the list's messages. */
export function conditionListProblems(
  section: Reading,
  key: string,
  at: Path,
  quote: (text: string) => string,
): readonly Problem[] {
  return written(section, key, at).flatMap((condition) => {
    const found = firstTrouble([condition], parseCondition);
    return found
      ? [problem(found.trouble, `unable to parse OTTL condition ${quote(condition.text)}: `, found.at)]
      : [];
  });
}

function written(section: Reading, key: string, at: Path): readonly Written[] {
  return section
    .texts(key)
    .flatMap((text, index) => (text === null ? [] : [{ text, at: [...at, key, index] }]));
}

function firstTrouble(
  texts: readonly Written[],
  parse: (text: string) => Parsed<unknown>,
): { readonly trouble: OttlTrouble; readonly at: Path } | null {
  for (const { text, at } of texts) {
    const parsed = parse(text);
    if (parsed !== null && !parsed.ok) return { trouble: parsed.error, at };
  }
  return null;
}

function problem({ upstream, message }: OttlTrouble, prefix: string, at: Path): Problem {
  return { upstream: prefix + upstream, message, at };
}
