import { formatPlace } from "../../lib/rules/anchor";
import type { Finding } from "../../lib/rules/types";
import type { Format, Report, Style } from "../report";
import { placeOf } from "../place-of";

/** JUnit XML, for build servers: a suite a tier, a case a finding. Errors and warnings fail, notes pass with what they say. */
export const formatJunit: Format = (report, style) => {
  const suites = report.workspace.tiers.map(({ id }) => {
    const mine = report.judgement.findings.filter(({ anchor }) => anchor.tier === id);
    const failures = mine.filter(({ severity }) => severity !== "info").length;
    const names = distinct(mine.map(({ rule, anchor }) => `${rule} ${formatPlace(anchor.at)}`));
    const cases = mine.map((finding, index) => caseOf(finding, names[index] ?? "", { report, style }));
    const none = `    <testcase classname="${escape(id)}" name="no findings"/>`;
    const body = cases.length > 0 ? cases : [none];
    return [
      `  <testsuite name="${escape(id)}" tests="${body.length}" failures="${failures}" errors="0" skipped="0">`,
      ...body,
      "  </testsuite>",
    ].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="otelier">\n${suites.join("\n")}\n</testsuites>\n`;
};

/** Servers take two cases of one name for one. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function caseOf(
  finding: Finding,
  name: string,
  { report, style }: { readonly report: Report; readonly style: Style },
): string {
  const { tier, at } = finding.anchor;
  const { name: file, position } = placeOf(finding, report, style);
  const place = position ? `${file}:${position.line}:${position.column}` : `${file} ${formatPlace(at)}`;
  const said = escape(report.speak(finding.message));
  const open = `    <testcase classname="${escape(tier)}" name="${escape(name)}"`;
  const upstream = finding.upstream === undefined ? "" : `\n${escape(finding.upstream)}`;
  if (finding.severity === "info")
    return `${open}>\n      <system-out>${escape(place)}\n${said}</system-out>\n    </testcase>`;
  return `${open}>\n      <failure type="${finding.severity}" message="${said}">${escape(place)}${upstream}</failure>\n    </testcase>`;
}

/** XML 1.0 has no control characters but tab, newline and return, not even escaped. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"\n\r\t]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
