import { groupBy } from "../base/group-by";
import { words, type Words } from "../base/words";
import { captionOf } from "../graph/caption";
import type { Finding } from "../rules/types";
import { topologyMermaid } from "../topology/mermaid";
import type { Topology } from "../topology/types";
import { withNotes } from "./with-notes";

/** A design in Markdown: its tiers, what they send to each other, what was found, what people noted, and the Mermaid diagram. */
export function summaryMarkdown(
  name: string,
  topology: Topology,
  findings: readonly Finding[],
  notes: readonly string[],
  speak: (words: Words) => string,
): string {
  const { heads, rows, sections } = summaryOf(topology, findings, speak);
  return [
    `# ${plain(name)}`,
    [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n"),
    ...sections.flatMap(({ title, items }) => section(title, items)),
    ...section(speak(words("picture.notes")), notes.map(plain)),
    ["```mermaid", withNotes(topologyMermaid(topology), notes).trimEnd(), "```", ""].join("\n"),
  ].join("\n\n");
}

/** What there is to say of a design beside its picture, in finished sentences; `backticks` mark names. */
export type Summary = {
  readonly heads: readonly string[];
  /** One row a tier. */
  readonly rows: readonly (readonly string[])[];
  /** Only those that have something to say. */
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[];
};

/** A design's tiers as a table, what they send to each other and what was found. */
export function summaryOf(
  topology: Topology,
  findings: readonly Finding[],
  speak: (words: Words) => string,
): Summary {
  const rows = topology.tiers.map((tier) => {
    const caption = captionOf(tier);
    const pipelines = tier.pipelines.map(({ id }) => code(id)).join(", ");
    const { collector, distribution } = tier.target;
    return [code(tier.id), caption ? speak(caption) : "", `${collector} (${distribution})`, pipelines];
  });
  const hops = topology.hops.map(({ from, to, endpoint, signals }) =>
    speak(
      words("picture.hop", {
        from: from.tier,
        to,
        id: from.id,
        endpoint: endpoint.text,
        signals: signals.join(", "),
      }),
    ),
  );
  const backends = topology.backends.map(({ from, endpoint, signals }) =>
    speak(
      words("picture.backend", {
        from: from.tier,
        id: from.id,
        endpoint: endpoint?.text ?? from.type,
        signals: signals.join(", "),
      }),
    ),
  );
  const sections = [
    { title: speak(words("picture.sends")), items: [...hops, ...backends] },
    { title: speak(words("picture.found")), items: found(findings, speak) },
  ];
  return {
    heads: ["tier", "runs", "collector", "pipelines"].map((id) => speak(words(`picture.${id}`))),
    rows,
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

/** One line a rule and tier, with how often it speaks. */
function found(findings: readonly Finding[], speak: (words: Words) => string): readonly string[] {
  const groups = groupBy(findings, ({ rule, anchor, severity }) => `${severity} ${anchor.tier} ${rule}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { rule, severity, anchor, message } = first;
    const more = others.length === 0 ? "" : ` (×${others.length + 1})`;
    return [
      `**${speak(words(`picture.${severity}`))}** ${code(anchor.tier)} ${speak(message)} ${code(rule)}${more}`,
    ];
  });
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join("\n")];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text.replaceAll(/[`\n\r]/g, " ")}\``;
}

/** Nothing in a name is Markdown. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
}
