import { at, isList, type JsonMap } from "../../base/json";
import { ok, err, type Result } from "../../base/result";
import { words, type Words } from "../../base/words";
import type { Catalogue } from "../../catalogue/catalogue";
import type { TierStart } from "../../workspace/new-workspace";
import { chartFor, type ChartShelf } from "../charts/shelf";
import { collectorInHeading } from "../heading";
import { configText } from "./config-text";
import { mountsOf } from "./mounts-of";
import { lostPaths } from "./lost-paths";
import { renderedConfig } from "./rendered-config";
import { exportedValues, tierFromValues } from "./tier-from-values";
import { withPresetObjects } from "./with-preset-objects";

/** What is imported: a values file, and which release of which chart it is for. */
export type ImportRequest = {
  readonly text: string;
  readonly chart: string;
  readonly release: string;
  readonly namespace: string;
};

/** A tier that was read from values, and what of them has no place in it. */
export type ImportedTier = { readonly tier: TierStart; readonly report: readonly Words[] };

/**
 * Reads a values file as the chart does: defaults beneath it, presets expanded, names rewritten, templates run. The rest
 * becomes deploy facts; what the export of the result would not say again is reported. The error is a sentence.
 */
export function importValues(
  request: ImportRequest,
  catalogue: Catalogue,
  shelf: ChartShelf,
): Result<ImportedTier, Words> {
  const chart = chartFor(shelf, request.chart);
  if (chart === null) return err(words("helm.import-chart", { chart: request.chart }));
  const rendered = renderedConfig(request.text, chart.data, request);
  if (!rendered.ok) return rendered;
  const { values, user, config } = rendered.value;
  const yaml = configText(request.text, config, chart.data.values["config"]);
  const release = { ...request, appVersion: collectorInHeading(request.text) ?? chart.data.appVersion };
  const whole = withPresetObjects(values);
  const tier = withPresetMounts(
    tierFromValues({ values: whole, user, yaml }, release, catalogue, shelf),
    values,
  );
  const report = lostPaths(user, exportedValues(tier, catalogue, shelf, chart.data.values)).map(
    ({ path, value }) => words("helm.import-no-place", { path, value }),
  );
  const unsure = chart.exact
    ? []
    : [words("helm.import-other-chart", { chart: request.chart, known: chart.data.version })];
  return ok({ tier, report: [...unsure, ...report] });
}

/** What presets mount is there whatever the export would mount by itself. */
function withPresetMounts(tier: TierStart, values: JsonMap): TierStart {
  const own = tier.facts?.["mounts"];
  const known = isList(own) ? own : [];
  const added = mountsOf(withPresetObjects({ presets: values["presets"] ?? {} })).flatMap(({ fact }) =>
    fact === null || known.some((each) => at(each, "name") === fact["name"]) ? [] : [fact],
  );
  return added.length === 0 ? tier : { ...tier, facts: { ...tier.facts, mounts: [...known, ...added] } };
}
