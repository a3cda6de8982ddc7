import { chartHas } from "./chart";
import { sections } from "./sections";
import type { Part, Section, Subject } from "./types";

/** What the values of a release come to, but for the configuration, in the order of the file. */
export function partsOf(subject: Subject): readonly Part[] {
  return partMakers.map((make) => make(subject));
}

/** What makes each of them. */
export const partMakers: readonly ((subject: Subject) => Part)[] = [workloadPart, ...sections];

function workloadPart({ mode, fullname, chart }: Subject): Part {
  const key = rewriteKey(chart);
  const rewrite: readonly Section[] =
    key === null ? [] : [{ key, value: false, comment: "Names stay as they are written below." }];
  return {
    sections: [{ key: "mode", value: mode }, { key: "fullnameOverride", value: fullname }, ...rewrite],
  };
}

/** What a chart calls the switch by which it writes old names anew; null: it has none. */
function rewriteKey(chart: string): string | null {
  if (chartHas(chart, "rewriteComponents")) return "rewriteDeprecatedComponentNames";
  return chartHas(chart, "rewriteProcessors") ? "rewriteDeprecatedProcessorNames" : null;
}
