import { formatPlace } from "../../lib/rules/anchor";
import type { Finding } from "../../lib/rules/types";
import type { Format, Report } from "../report";
import { positionOf } from "../../lib/answer/position-of";

/** JUnit XML, for build servers: a suite a tier, a case a finding. Errors and warnings fail, notes pass with what they say. */
export const formatJunit: Format = (report, { files }) => {
  const suites = report.workspace.tiers.map(({ id }) => {
    const mine = report.judgement.findings.filter(({ anchor }) => anchor.tier === id);
    const failures = mine.filter(({ severity }) => severity !== "info").length;
    const cases = mine.map((finding) => caseOf(finding, report, files.get(id) ?? id));
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

function caseOf(finding: Finding, { workspace, topology, speak }: Report, file: string): string {
  const { tier, at } = finding.anchor;
  const position = positionOf(finding, workspace, topology);
  const place = position ? `${file}:${position.line}:${position.column}` : `${file} ${formatPlace(at)}`;
  const said = escape(speak(finding.message));
  const open = `    <testcase classname="${escape(tier)}" name="${escape(`${finding.rule} ${formatPlace(at)}`)}"`;
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
