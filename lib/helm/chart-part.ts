import { words } from "../base/words";
import { valueOf } from "../facts/sheet";
import { chartHas, firstChartWith } from "./chart";
import { newestChart, releaseBelow, releaseState } from "./charts/released";
import type { ChartShelf } from "./charts/shelf";
import type { HelmRefusal, Part, Subject } from "./types";

/**
 * What is wrong with the chart's version, at its fact: that it is none, was never released, or is too old; and what could not be checked,
 * because only some versions are at hand.
 */
export function chartPart(subject: Subject, shelf: ChartShelf): Part {
  const { chart } = subject;
  const written = valueOf(subject.tier.facts, "chart.version");
  if (typeof written === "string" && written !== chart)
    return refused(words("helm.chart-unreadable", { version: written.slice(0, 80), chart }));
  if (!chartHas(chart, "alternateConfig"))
    return refused(words("helm.no-alternate-config", { chart, first: firstChartWith("alternateConfig") }));
  const state = releaseState(chart);
  if (state === "never") return refused(words("helm.chart-unreleased", { chart, near: releaseBelow(chart) }));
  if (shelf.length === 0 || shelf.some(({ version }) => version === chart)) return { sections: [] };
  const note =
    state === "newer"
      ? words("helm.chart-newer", { chart, newest: newestChart })
      : words("helm.chart-unchecked", { chart, known: shelf.map(({ version }) => version).join(", ") });
  return { sections: [], notes: [note] };
}

function refused(message: HelmRefusal["message"]): Part {
  return { sections: [], refusals: [{ message, at: { fact: "chart.version" } }] };
}
