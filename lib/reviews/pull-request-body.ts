import type { Words } from "../base/words";
import type { Comparison } from "./compare";

/** What a pull request is told of a review. `say` makes the sentences; `labels` the words between them. */
export type Handover = {
  readonly title: string;
  readonly description: string;
  readonly comparison: Comparison;
  readonly say: (words: Words) => string;
  readonly labels: {
    readonly stamp: string;
    readonly approved: string;
    readonly changes: string;
    readonly diagram: string;
    readonly fresh: string;
    readonly fixed: string;
  };
};

/** The body of a pull request as Markdown: what changes, the diagram, the findings that come and go, who approved which revision and hash. */
export function pullRequestBody({ title, description, comparison, say, labels }: Handover): string {
  const { changes, findings, diagram } = comparison;
  return [
    `## ${line(title)}`,
    description,
    `### ${labels.changes}`,
    bullets(changes.map(({ message }) => say(message))),
    `### ${labels.diagram}`,
    // Names in the diagram hold no backtick: nothing ends the block early.
    `\`\`\`mermaid\n${diagram}\`\`\``,
    ...(findings.fresh.length === 0 ? [] : [`### ${labels.fresh}`, listed(findings.fresh, say)]),
    ...(findings.fixed.length === 0 ? [] : [`### ${labels.fixed}`, listed(findings.fixed, say)]),
    `${line(labels.approved)} · ${labels.stamp}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function listed(findings: Comparison["findings"]["fresh"], say: (words: Words) => string): string {
  return bullets(findings.map(({ severity, tier, message }) => `**${severity}** ${tier}: ${say(message)}`));
}

function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${line(sentence)}`).join("\n");
}

/** One line, in which no name of the user's opens a tag. */
function line(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("<", "&lt;");
}
