import { at, isList, isMap, type Json } from "../base/json";
import type { Path } from "../base/path";
import { words } from "../base/words";
import { textFact } from "../facts/sheet";
import { compareVersions } from "../catalogue/versions";
import { dataOf } from "../yaml/document";
import { lineIndex } from "../yaml/lines";
import { scalarsOf } from "../yaml/scalars";
import { chartFor, type ChartShelf } from "./charts/shelf";
import { comment } from "./emit";
import { embed, type Embedded } from "./embed";
import { overlayEdits } from "./overlay/overlay-edits";
import { reachable, rewritesAddress } from "./overlay/reachable";
import type { HelmRefusal, Subject } from "./types";

/**
 * The tier's configuration as the last part of the values: in place of the chart's own (`alternateConfig`), or, where the
 * deploy facts ask for it, merged over the chart's defaults with nulls for what the tier does not have (`config`).
 */
export function configPart(subject: Subject, shelf: ChartShelf): Embedded {
  if (textFact(subject.tier.facts, "chart.config-mode") !== "config") return inPlace(subject);
  const chart = chartFor(shelf, subject.chart);
  if (chart === null) {
    const message = words("helm.overlay-no-chart", { chart: subject.chart });
    const embedded = inPlace(subject);
    return { ...embedded, refusals: [...embedded.refusals, { message, at: { fact: "chart.version" } }] };
  }
  const defaults = chart.data.values["config"];
  const data = dataOf(subject.document);
  const wanted = isMap(data) ? data : {};
  const edits =
    subject.document.issues.length > 0 || !isMap(defaults)
      ? []
      : overlayEdits(subject.document, defaults, reachable(wanted, subject.chart));
  const embedded = embed("config", subject.document, edits);
  return {
    ...embedded,
    text: `${comment(merged(subject.chart))}${embedded.text}`,
    refusals: [...embedded.refusals, ...overlayRefusals(subject, wanted)],
  };
}

function inPlace({ document }: Subject): Embedded {
  const embedded = embed("alternateConfig", document);
  return { ...embedded, text: `${comment(promise)}${embedded.text}` };
}

const promise = "The collector's configuration, in place of the chart's own: nothing is merged into it.";

function merged(chart: string): string {
  return `The collector's configuration, merged over the defaults of chart ${chart}: null takes a default away. Another version may have other defaults.`;
}

/** What the chart's own checks and templates do not take as `config`. */
function overlayRefusals({ document, chart }: Subject, wanted: Json): readonly HelmRefusal[] {
  const line = (...path: Path) => ({ line: lineOf(document, path) });
  const extensions = at(wanted, "service", "extensions");
  const listed = isList(extensions) ? extensions : [];
  // The oldest chart that was seen to take the second one.
  const health =
    compareVersions(chart, "0.152.1") >= 0 ? ["health_check", "healthcheckv2"] : ["health_check"];
  return [
    ...(isMap(at(wanted, "service"))
      ? []
      : [{ message: words("helm.overlay-no-service"), at: line("service") }]),
    ...(listed.some((id) => typeof id === "string" && health.includes(id))
      ? []
      : [{ message: words("helm.overlay-health"), at: line("service", "extensions") }]),
    ...(isMap(wanted) && rewritesAddress(wanted, chart)
      ? [
          {
            message: words("helm.overlay-address", { chart }),
            at: line("service", "telemetry", "metrics", "address"),
          },
        ]
      : []),
  ];
}

/** The line of a key, or of the nearest one above it that is there; 1 where none is. */
function lineOf(document: Subject["document"], path: Path): number {
  const keys = scalarsOf(document).filter(({ part }) => part === "key");
  for (let length = path.length; length > 0; length--) {
    const found = keys.find(
      (key) => key.path.length === length && key.path.every((step, index) => step === path[index]),
    );
    if (found) return lineIndex(document.lineStarts, found.node.start) + 1;
  }
  return 1;
}
