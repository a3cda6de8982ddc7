import { isMap, type Json, type JsonMap } from "../../base/json";
import { err, ok, type Result } from "../../base/result";
import { words, type Words } from "../../base/words";
import type { ChartData } from "../charts/types";
import { coalesce } from "../overlay/coalesce";
import { createEngine, type Engine } from "../template/engine";
import { TemplateError } from "../template/types";
import { fromYaml, mutable, readAsHelm } from "../template/yaml-text";
import { dataOf } from "../../yaml/document";

/** The release that values are read for. */
export type ReleaseName = { readonly release: string; readonly namespace: string };

/** What a values file comes to: its values over the chart's, and the configuration that the collector gets. */
export type RenderedValues = {
  readonly values: JsonMap;
  /** The file alone. */
  readonly user: JsonMap;
  readonly config: JsonMap;
};

/**
 * Makes of a values file what the chart would make of it, presets, renames and templates included, by running the chart's own
 * templates. The error is a sentence: the text does not parse, or the chart cannot render it.
 */
export function renderedConfig(
  text: string,
  chart: ChartData,
  { release, namespace }: ReleaseName,
): Result<RenderedValues, Words> {
  const document = readAsHelm(text);
  const [issue] = document.issues;
  const user = dataOf(document);
  if (issue || !isMap(user)) return err(words("helm.import-syntax", { line: issue?.line ?? 1 }));
  const values = coalesce(user, chart.values);
  const dot = mutable({
    Values: values,
    Release: { Name: release, Namespace: namespace, Service: "Helm" },
    Chart: { Name: "opentelemetry-collector", Version: chart.version, AppVersion: chart.appVersion },
    Template: { BasePath: "opentelemetry-collector/templates" },
  });
  const name = values["mode"] === "daemonset" ? "daemonsetConfig" : "deploymentConfig";
  try {
    const relay = fromYaml(engineOf(chart).include(`opentelemetry-collector.${name}`, dot));
    const config: Json = relay ?? {};
    return isMap(config) ? ok({ values, user, config }) : err(words("helm.import-no-config"));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return err(words("helm.import-template", { fault: error.message }));
  }
}

/** Parsing the templates once a chart is enough. */
const engines = new WeakMap<ChartData, Engine>();

function engineOf(chart: ChartData): Engine {
  const known = engines.get(chart) ?? createEngine(chart.templates);
  engines.set(chart, known);
  return known;
}
