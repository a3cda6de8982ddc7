import { words } from "../../base/words";
import { readDocument } from "../../yaml/document";
import { guessRole } from "../../workspace/guess-role";
import { mergeSources, type Merged } from "../merge/merge-sources";
import { tierCalled } from "../names";
import type { Draft, DraftLine, Reading, Source } from "../types";

/** Collector YAML: one tier a text, or one a group of texts that the collector would merge. */
export function readCollectors(sources: readonly Source[]): Reading {
  const groups = new Map<string, Source[]>();
  sources.forEach((source, index) => {
    const key = source.group ?? `\n${index}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  });
  return { drafts: [...groups.values()].map(draftOf), lines: [], refusals: [] };
}

function draftOf(group: readonly Source[]): Draft {
  const merged = mergeSources(group);
  const said = group.find((source) => source.role !== undefined)?.role;
  const role = said ?? guessRole(merged.text);
  return {
    tier: { id: tierCalled(group[0]?.group ?? "") ?? role, role, yaml: merged.text },
    source: group.map((source) => source.name).join(" + "),
    roleGuessed: said === undefined,
    lines: [...mergeLines(group, merged), ...syntaxLines(merged.text)],
  };
}

/** What a merge of several parts says of itself. */
export function mergeLines(
  parts: readonly { readonly name: string }[],
  merged: Merged,
): readonly DraftLine[] {
  if (parts.length < 2) return [];
  const replaced = merged.origins.flatMap(({ path, from, over }): readonly DraftLine[] =>
    over === null
      ? []
      : [{ kind: "became", says: words("imports.replaced", { path: path.join("::"), from, over }) }],
  );
  const names = parts.map(({ name }) => `\`${name}\``).join(", ");
  const added = merged.origins.length - replaced.length;
  return [
    { kind: "became", says: words("imports.merged", { count: parts.length, names, added }) },
    ...(merged.kept ? [] : [{ kind: "left" as const, says: words("imports.rewritten", { names }) }]),
    ...replaced.slice(0, mostReplaced),
  ];
}

const mostReplaced = 20;

/** A text that does not parse stays as it is: its tier says where. */
export function syntaxLines(yaml: string): readonly DraftLine[] {
  const [issue] = readDocument(yaml, Infinity).issues;
  return issue === undefined ? [] : [{ kind: "kept", says: words("imports.syntax", { line: issue.line }) }];
}
