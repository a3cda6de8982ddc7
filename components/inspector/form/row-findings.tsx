import { useLocale, useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { Path } from "@/lib/base/path";
import type { Finding } from "@/lib/rules/types";
import { createSpeaker } from "@/lib/words/speak";

/** A finding and where in the form it stands, below the component. */
export type PlacedFinding = { readonly path: Path; readonly finding: Finding };

/** What was found at a setting, in its own line below it. */
export function RowFindings({ found }: { readonly found: readonly PlacedFinding[] }) {
  const t = useTranslations("inspector.form");
  const speak = createSpeaker(useLocale());
  if (found.length === 0) return null;
  return (
    <ul className="setting-findings" aria-label={t("findings")}>
      {found.map(({ finding }) => (
        <li key={finding.key}>
          <SeverityIcon severity={finding.severity} />
          <CodeText text={speak(finding.message)} />
        </li>
      ))}
    </ul>
  );
}

/** Those at the setting itself; `below` adds those inside of it. */
export function findingsAt(
  findings: readonly PlacedFinding[],
  path: Path,
  below: boolean,
): readonly PlacedFinding[] {
  return findings.filter(
    (placed) =>
      (below || placed.path.length === path.length) &&
      path.every((step, index) => placed.path[index] === step),
  );
}
