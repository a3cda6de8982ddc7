import { chartHas } from "./chart";
import { sections } from "./sections";
import type { Part, Section, Subject } from "./types";

/** What the values of a release come to, but for the configuration, in the order of the file. */
export function partsOf(subject: Subject): readonly Part[] {
  return [workloadPart(subject), ...sections.map((section) => section(subject))];
}

function workloadPart({ mode, fullname, chart }: Subject): Part {
  const rewrite: readonly Section[] = chartHas(chart, "rewriteComponents")
    ? [
        {
          key: "rewriteDeprecatedComponentNames",
          value: false,
          comment: "Names stay as they are written below.",
        },
      ]
    : chartHas(chart, "rewriteProcessors")
      ? [
          {
            key: "rewriteDeprecatedProcessorNames",
            value: false,
            comment: "Names stay as they are written below.",
          },
        ]
      : [];
  return {
    sections: [{ key: "mode", value: mode }, { key: "fullnameOverride", value: fullname }, ...rewrite],
  };
}
