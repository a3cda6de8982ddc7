import type { Words } from "@/lib/base/words";
import type { Finding, Fix } from "@/lib/rules/types";

/** One fix, of one id and title, that mends every finding of a group: then one button does for all. Null: there is none. */
export function sharedFix(
  findings: readonly Finding[],
): { readonly title: Words; readonly fixes: readonly Fix[] } | null {
  const fixes = firstFixes(findings);
  const first = fixes?.[0];
  if (!fixes || !first) return null;
  const same = fixes.every((fix) => JSON.stringify(fix.title) === JSON.stringify(first.title));
  return same ? { title: first.title, fixes } : null;
}

/** For every finding of a group its fix of one same id, or null where one has none: what "apply all" does. */
export function firstFixes(findings: readonly Finding[]): readonly Fix[] | null {
  const id = findings[0]?.fixes[0]?.id;
  const fixes = findings.flatMap((finding) => finding.fixes.find((fix) => fix.id === id) ?? []);
  return fixes.length === findings.length && fixes.length > 0 ? fixes : null;
}
