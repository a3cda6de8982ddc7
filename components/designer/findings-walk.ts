import type { Finding } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";
import { ui } from "./ui-state";

/** Goes to the finding after (or before) the one we stand on; starts over at the end. */
export function walkFindings(session: Session, step: 1 | -1): void {
  const findings = session.getState().judgement?.findings ?? [];
  if (findings.length === 0) return;
  const here = findings.findIndex((finding) => finding.key === ui.state().finding);
  const next =
    findings[
      (here === -1 && step === -1 ? findings.length - 1 : here + step + findings.length) % findings.length
    ];
  if (next) goToFinding(session, next);
}

/** Stands on a finding: node, line and row follow. The dock stays where it is unless it shows the form. */
export function goToFinding(session: Session, finding: Finding): void {
  ui.standOn(finding.key);
  session.attend(finding.anchor);
}
