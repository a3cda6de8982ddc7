import { closest } from "../../base/closest";
import type { TierContext } from "../../topology/types";
import { rule } from "../define";
import { coreGates, type CoreGate } from "../shared/core-gates";
import { gateArguments, type GateArgument } from "../shared/gate-arguments";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const commandArgsGates = rule({
  id: "wl/command-args-gates",
  scope: "tier",
  severity: "error",
  *check(tier) {
    const minor = minorOf(tier);
    if (minor === null) return;
    for (const gate of gateArguments(tier)) {
      const fault = faultOf(gate, minor);
      if (!fault) continue;
      yield {
        at: { deploy: gate.fact },
        message: fault.message,
        params: { gate: gate.id, collector: tier.target.collector, ...fault.params },
        fixes: [
          {
            id: `remove-${gate.id}`,
            title: "remove",
            params: { gate: gate.id },
            safety: "review",
            edits: [gate.without],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Feature gates exist in the collector that runs",
      why: "A collector that is started with a feature gate it does not know, or is told to change one that is fixed by now, prints an error and exits. Gates come and go: one that was needed three releases ago is on for good and then gone. Checked here are the gates of the collector's core; those of contrib's components depend on the build.",
      messages: {
        unknown:
          "No collector since 0.90 has a feature gate `{gate}`, so it exits at start.{near, select, none {} other { The closest name is `{near}`.}}",
        removed:
          "Feature gate `{gate}` was last known in 0.{last}: collector {collector} exits at start. What it did is the default now, or gone.",
        "not-yet":
          "Feature gate `{gate}` comes with 0.{first}: collector {collector} does not know it and exits at start.",
        stable:
          "Feature gate `{gate}` is stable in {collector} and cannot be turned off: the collector exits at start.",
        deprecated:
          "Feature gate `{gate}` is deprecated in {collector} and cannot be turned on: the collector exits at start.",
      },
      fixes: { remove: "Start without `{gate}`" },
    },
    ko: {
      title: "실행할 Collector에 있는 기능 게이트만 사용함",
      why: "모르는 기능 게이트나 더 이상 바꿀 수 없는 게이트를 지정하면 Collector는 오류를 출력하고 종료합니다. 게이트는 생겼다가 사라집니다. 몇 릴리스 전에 필요했던 게이트는 항상 켜진 상태가 된 뒤 없어집니다. 여기에서는 Collector 코어의 게이트를 검사합니다. contrib 컴포넌트의 게이트는 빌드에 따라 다릅니다.",
      messages: {
        unknown:
          "0.90 이후 어느 Collector에도 `{gate}` 기능 게이트가 없어 시작할 때 종료됩니다.{near, select, none {} other { 가장 가까운 이름은 `{near}`입니다.}}",
        removed:
          "`{gate}` 기능 게이트는 0.{last} 버전까지만 있습니다. {collector} 버전은 시작할 때 종료됩니다. 이 게이트의 동작은 이제 기본값이거나 없어졌습니다.",
        "not-yet":
          "`{gate}` 기능 게이트는 0.{first} 버전부터 있습니다. {collector} 버전은 알지 못하므로 시작할 때 종료됩니다.",
        stable:
          "`{gate}` 기능 게이트는 {collector} 버전에서 stable 단계라 끌 수 없습니다. Collector가 시작할 때 종료됩니다.",
        deprecated:
          "`{gate}` 기능 게이트는 {collector} 버전에서 deprecated 단계라 켤 수 없습니다. Collector가 시작할 때 종료됩니다.",
      },
      fixes: { remove: "`{gate}` 없이 시작" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/featuregate",
  bad: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "collector.gates": ["telemetry.useOtelForInternalMetrics"] } },
  },
  good: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "collector.gates": ["telemetry.newPipelineTelemetry"] } },
  },
});

/** The minor release of a collector 0.x from 0.90 on, where our list of gates begins. */
function minorOf({ target }: TierContext): number | null {
  const minor = Number(/^0\.(\d+)\./.exec(target.collector)?.[1] ?? Number.NaN);
  return minor >= 90 ? minor : null;
}

type Fault = { readonly message: string; readonly params?: Readonly<Record<string, string | number>> };

function faultOf({ id, on }: GateArgument, minor: number): Fault | null {
  const gate = coreGates.find((known) => known.id === id);
  if (!gate) return isOfCore(id) ? { message: "unknown", params: { near: near(id, minor) } } : null;
  const { first, last, stable, deprecated } = gate;
  if (last !== undefined && minor > last) return { message: "removed", params: { last } };
  if (minor < first) return { message: "not-yet", params: { first } };
  if (!on && stable !== undefined && minor >= stable) return { message: "stable" };
  if (on && deprecated !== undefined && minor >= deprecated) return { message: "deprecated" };
  return null;
}

/** Only the core names its gates so. Newer releases than we have read may have more: a name that is like none stays out. */
function isOfCore(id: string): boolean {
  return /^(confmap|otelcol|pdata|service|telemetry)\./.test(id) && near(id, Infinity) !== "none";
}

function near(id: string, minor: number): string {
  const alive = (gate: CoreGate) =>
    minor === Infinity || (gate.first <= minor && minor <= (gate.last ?? minor));
  return (
    closest(
      id,
      coreGates.filter(alive).map((gate) => gate.id),
    ) ?? "none"
  );
}
