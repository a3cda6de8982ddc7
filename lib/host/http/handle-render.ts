import { designAsked } from "../../answer/design-asked";
import { createJudge } from "../../answer/judge";
import { renderQuestionSchema } from "../../answer/schema";
import type { Json } from "../../base/json";
import { err, ok, type Result } from "../../base/result";
import { words, type Language, type Words } from "../../base/words";
import { textFact } from "../../facts/sheet";
import type { ChartShelf } from "../../helm/charts/shelf";
import { proveRelease } from "../../helm/proof/prove-release";
import type { HelmRelease } from "../../helm/types";
import { helmReleases } from "../../helm/values";
import { maxBodyBytes } from "../../reviews/schemas";
import { readTopology } from "../../topology/topology";
import { chartsIn } from "../charts-in";
import { renderChart } from "../render-chart";
import type { RenderAnswer } from "../schema";
import { versionOf } from "../version-of";
import { answeringAsked, readAsked, type Refused } from "./asked";
import { runInTurn } from "./run-in-turn";
import type { Tools } from "./tools";

/** POST /api/render: what the operator's Helm makes of the values of one tier. `shelf` is what is published of the charts. */
export function handleRender(
  request: Request,
  { helm, charts }: Tools,
  speakerOf: (language: Language) => (said: Words) => string,
  shelf: ChartShelf,
): Promise<Response> {
  return answeringAsked(request, speakerOf, async (speak): Promise<Result<RenderAnswer, Refused>> => {
    if (helm === null) return refused(404, "not-configured", words("host.no-helm"));
    const asked = await readAsked(request, renderQuestionSchema, maxBodyBytes);
    if (!asked.ok) return asked;
    const { tier: id, ...question } = asked.value;
    const design = designAsked(question);
    if (!design.ok) return refused(422, "not-a-design", design.error);
    const topology = readTopology(design.value.tiers, createJudge().catalogue);
    const tier = topology.tiers.find((each) => each.id === id);
    const release = helmReleases(design.value, topology, shelf).find((each) => each.tier === id);
    if (!tier || !release) return refused(422, "not-a-design", words("host.no-tier", { tier: id }));
    if (charts === null) return refused(404, "not-configured", words("host.no-charts"));
    const chart = chartsIn(charts).get(release.chartVersion);
    if (chart === undefined)
      return refused(404, "no-chart", words("host.no-chart", { chart: release.chartVersion }));
    const mode = textFact(tier.facts, "chart.config-mode") === "config" ? "config" : "alternateConfig";
    const { signal } = request;
    const { release: name, namespace, text: values } = release;
    const ran = await runInTurn(() => renderChart(helm, { chart, release: name, namespace, values, signal }));
    if (!ran.ok) return ran;
    if (ran.value.is === "stopped")
      return refused(502, "no-answer", words("host.helm-silent", { why: speak(ran.value.why) }));
    const version = await versionOf(helm, ["version", "--short"]);
    const { status, stdout, stderr } = ran.value;
    const printed = status === 0 ? stdout : "";
    const refusal =
      status === 0 ? null : stderr.trim().slice(0, 4000) || speak(words("host.exit-code", { status }));
    return ok({ version, refusal, ...proofOf(printed, { release, wanted: tier.config, mode, shelf }) });
  });
}

function proofOf(
  printed: string,
  how: {
    readonly release: HelmRelease;
    readonly wanted: Json;
    readonly mode: "alternateConfig" | "config";
    readonly shelf: ChartShelf;
  },
): Omit<RenderAnswer, "version" | "refusal"> {
  const { manifests, config, unlisted, missing } = proveRelease(printed, how);
  const { chartVersion, release, namespace, text } = how.release;
  return {
    chart: chartVersion,
    release,
    namespace,
    values: text,
    manifests: manifests.map(({ kind, name, namespace: own, text: yaml }) => ({
      kind,
      name,
      namespace: own,
      text: yaml,
    })),
    config: config && config.slice(0, 100),
    unlisted: [...unlisted],
    missing: [...missing],
  };
}

function refused(status: number, reason: string, message: Words): Result<never, Refused> {
  return err({ status, reason, message });
}
