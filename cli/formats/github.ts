import type { Severity } from "../../lib/rules/types";
import type { Format } from "../report";
import { placeOf } from "../place-of";

/** GitHub's workflow commands: each finding a remark at its line of the change, titled with its rule. */
export const formatGithub: Format = (report, style) =>
  report.judgement.findings
    .map((finding) => {
      const { file, position } = placeOf(finding, report, style);
      const properties = {
        ...(file === null ? {} : { file }),
        ...(position ? { line: position.line, col: position.column } : {}),
        title: finding.rule,
      };
      const said = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${commands[finding.severity]} ${said.join(",")}::${data(report.speak(finding.message))}\n`;
    })
    .join("");

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** The escapes of the runner: without them a message could end its command and begin another. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
