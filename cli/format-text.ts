import { words } from "../lib/base/words";
import { formatPlace } from "../lib/rules/anchor";
import type { Finding, Severity } from "../lib/rules/types";
import type { Report, Style } from "./report";
import type { Position } from "../lib/answer/position-of";
import { placeOf } from "./place-of";

/** The answer for people: findings by tier, `file:line:column severity rule`, the message, the fixes, and the counts last. */
export function formatText(report: Report, style: Style): string {
  const { workspace, judgement, speak } = report;
  const groups = workspace.tiers.flatMap(({ id }) => {
    const mine = judgement.findings.filter(({ anchor }) => anchor.tier === id);
    if (mine.length === 0) return [];
    const title = speak(words("cli.tier-title", { tier: id, count: mine.length }));
    return [[bold(title, style), ...mine.map((finding) => entry(finding, report, style))].join("\n\n")];
  });
  const count = (severity: Severity) =>
    judgement.findings.filter((finding) => finding.severity === severity).length;
  const summary = speak(
    words("cli.summary", {
      errors: count("error"),
      warnings: count("warning"),
      notes: count("info"),
      components: judgement.components,
    }),
  );
  const facts = new Set(judgement.notChecked.facts.map(({ fact }) => fact)).size;
  const unchecked = judgement.notChecked.components.length;
  const rest = speak(words("cli.not-checked", { components: unchecked, facts }));
  const waived = judgement.waived.length;
  const accepted = [
    ...(waived > 0 ? [speak(words("cli.waived", { count: waived }))] : []),
    ...(report.known > 0 ? [speak(words("cli.in-baseline", { count: report.known }))] : []),
  ];
  return `${[...groups, [summary, ...accepted, rest].join(" ")].join("\n\n")}\n`;
}

function entry(finding: Finding, report: Report, style: Style): string {
  const { workspace, speak } = report;
  const { tier, at } = finding.anchor;
  const { name, position, inText } = placeOf(finding, report, style);
  const shown = position ?? inText;
  const place = shown ? `:${shown.line}:${shown.column}` : ` ${formatPlace(at)}`;
  const severity = speak(words("cli.severity", { severity: finding.severity }));
  const lines = [
    `  ${name}${place}  ${tinted(severity, finding.severity, style)}  ${finding.rule}`,
    `    ${speak(finding.message)}`,
    ...excerpt(workspace.tiers.find(({ id }) => id === tier)?.yaml ?? "", inText, shown),
    ...(finding.upstream === undefined
      ? []
      : [`    ${speak(words("cli.upstream", { text: finding.upstream }))}`]),
    ...finding.fixes.map(
      ({ title, safety }) => `    ${speak(words("cli.fix", { title: speak(title), safety }))}`,
    ),
  ];
  return lines.join("\n");
}

/** The line that a finding stands on, with a caret below its place; long lines are cut around it. `shown`: what the line is called. */
function excerpt(text: string, position: Position | null, shown: Position | null): readonly string[] {
  const line = position && text.split(/\r?\n/, position.line)[position.line - 1];
  if (!position || line === null || line === undefined || line.trim() === "") return [];
  const start = position.column > excerptWidth ? position.column - excerptWidth / 2 : 0;
  const cut = line.slice(start, start + excerptWidth).replaceAll("\t", " ");
  const number = String(shown?.line ?? position.line);
  return [
    `      ${number} | ${cut}`,
    `      ${" ".repeat(number.length)} | ${" ".repeat(position.column - 1 - start)}^`,
  ];
}

const excerptWidth = 120;

const tints: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

function tinted(text: string, severity: Severity, { colour }: Style): string {
  return colour ? `\u001B[${tints[severity]}m${text}\u001B[39m` : text;
}

function bold(text: string, { colour }: Style): string {
  return colour ? `\u001B[1m${text}\u001B[22m` : text;
}
