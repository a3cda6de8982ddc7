import { createHash } from "node:crypto";
import { words } from "../../lib/base/words";
import { formatPlace } from "../../lib/rules/anchor";
import type { Finding, Severity } from "../../lib/rules/types";
import type { Format, Report, Style } from "../report";
import { placeOf } from "../place-of";

/**
 * SARIF 2.1.0 (OASIS, 27 March 2020), for code scanning: one run, each rule that has a finding described once, accepted findings as
 * suppressed results. Fingerprints are made of rule, place by path and message, so edits above a finding do not change them.
 */
export const formatSarif: Format = (report, style) => {
  const { judgement, speak } = report;
  const accepted = judgement.waived.map(({ finding, reason }) => ({ finding, reason }));
  const all = [...judgement.findings.map((finding) => ({ finding, reason: null })), ...accepted];
  const ids = [...new Set(all.map(({ finding }) => finding.rule))].sort();
  const results = all.map(({ finding, reason }) => ({
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: textOf(finding, report) },
    locations: [locationOf(finding, report, style)],
    partialFingerprints: { "otelierFinding/v1": fingerprintOf(finding) },
    // An empty list says that it was looked at and not suppressed (3.27.23).
    suppressions: reason === null ? [] : [{ kind: "inSource", justification: reason }],
  }));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Otelier",
            version: process.env["OTELIER_VERSION"] ?? "0.0.0",
            rules: ids.map((id) => describe(id, speak)),
          },
        },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** Names a finding across runs: SHA-256 of its key. */
export function fingerprintOf({ key }: Finding): string {
  return createHash("sha256").update(key).digest("hex");
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** The words of findings that no rule's file makes are only their message. */
function describe(id: string, speak: Report["speak"]) {
  const say = (part: string) => {
    const said = speak(words(`rule.${id}.${part}`));
    return said === `rule.${id}.${part}` ? null : { text: said };
  };
  const [title, why] = [say("title"), say("why")];
  return {
    id,
    ...(title ? { shortDescription: title } : {}),
    ...(why ? { fullDescription: why, help: why } : {}),
  };
}

function textOf(finding: Finding, { speak }: Report): string {
  const said = speak(finding.message);
  return finding.upstream === undefined
    ? said
    : `${said}\n${speak(words("cli.upstream", { text: finding.upstream }))}`;
}

function locationOf(finding: Finding, report: Report, style: Style) {
  const { tier, at } = finding.anchor;
  const { file, position } = placeOf(finding, report, style);
  const logical = { logicalLocations: [{ fullyQualifiedName: `${tier}/${formatPlace(at)}` }] };
  // Standard input has no address.
  if (file === null) return logical;
  return {
    physicalLocation: {
      artifactLocation: { uri: addressOf(file) },
      region: { startLine: position?.line ?? 1, startColumn: position?.column ?? 1 },
    },
    ...logical,
  };
}

/** A path as a URI reference (RFC 3986): an absolute one needs its scheme. */
function addressOf(file: string): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  return file.startsWith("/") ? `file://${path}` : path;
}
