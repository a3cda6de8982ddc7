import { assertNever } from "../base/assert";
import { words, type Words } from "../base/words";
import { nameStatus, type NameStatus } from "../catalogue/names";
import type { Catalogue } from "../catalogue/catalogue";
import { purposeOf } from "../catalogue/traits/purpose-of";
import type { ComponentType, Kind } from "../catalogue/types";
import { parseId } from "../topology/component-id";
import { pipelinesUsing } from "../topology/query";
import type { Component, Target } from "../topology/types";
import { settingsOf } from "./settings-of";
import { knowledgeWords } from "./describe-knowledge";
import type { AssistInput, Hover } from "./types";
import { upstreamPage } from "./upstream-page";

/** What a component is, what its name is worth to the tier's collector, and where else it is used. */
export function describeComponent(
  input: AssistInput,
  kind: Kind,
  id: string,
): Pick<Hover, "title" | "lines" | "link"> | null {
  const { catalogue, tier, fields } = input;
  const { type } = parseId(id);
  const component = catalogue.find(kind, type);
  const title = `${kind} ${id}`;
  if (!component) return { title, lines: [words("assist.unknown-type", { type })], link: null };
  const purpose = purposeOf(kind, component.type);
  const lines = [
    ...(purpose ? [purpose] : []),
    ...nameWords(catalogue, component, type, tier.target),
    ...stabilityWords(component),
    ...shippedWords(catalogue, component, tier.target),
    ...useWords(input, kind, id),
    ...(fields
      ? knowledgeWords(settingsOf(input, { kind, type }), tier.target.collector)
      : [words("assist.not-loaded")]),
  ];
  return { title, lines, link: upstreamPage(component.module, tier.target.collector, catalogue.asOf) };
}

/** Old and new names, and names that this collector does not know. */
function nameWords(
  catalogue: Catalogue,
  component: ComponentType,
  type: string,
  target: Target,
): readonly Words[] {
  const status = nameStatus(catalogue, component.kind, type, target);
  const said = statusWords(status, type, target);
  if (said) return [said];
  const alias = component.aliases.find((each) => each.type !== type);
  return alias
    ? [
        words("assist.also-called", {
          names: component.aliases
            .map((each) => each.type)
            .filter((each) => each !== type)
            .join(", "),
        }),
      ]
    : [];
}

function statusWords(status: NameStatus, type: string, { collector, distribution }: Target): Words | null {
  switch (status.is) {
    case "current":
    case "unknown":
      return null;
    case "deprecated":
      return status.since === null
        ? words("assist.deprecated-undated", { type, now: status.now })
        : words("assist.deprecated", { type, now: status.now, since: status.since });
    case "too-new":
      return words("assist.too-new", { type, since: status.since, use: status.use, collector });
    case "not-yet":
      return words("assist.not-yet", { type, first: status.first, collector });
    case "removed":
      return words("assist.removed", { type, last: status.last });
    case "other-distribution": {
      const others = status.distributions.join(", ");
      return others === ""
        ? words("assist.only-built", { type, distribution })
        : words("assist.other-distribution", { type, distribution, others });
    }
    case "not-built":
      return words("assist.not-built", { type, build: status.build, module: status.module ?? "–" });
    default:
      return assertNever(status);
  }
}

/** Stability, by signal where it differs. */
function stabilityWords(component: ComponentType): readonly Words[] {
  const bySignal = Object.entries(component.signals);
  const [first] = bySignal;
  if (!first) return [];
  if (bySignal.every(([, stability]) => stability === first[1]))
    return [
      words(
        component.kind === "extension" ? `assist.stability.${first[1]}` : "assist.carries",
        component.kind === "extension"
          ? {}
          : { signals: bySignal.map(([signal]) => signal).join(", "), stability: first[1] },
      ),
    ];
  return [
    words("assist.stabilities", {
      each: bySignal.map(([signal, stability]) => `${signal} ${stability}`).join(", "),
    }),
  ];
}

/** Since when the tier's distribution ships it and, where that is over, until when. */
function shippedWords(catalogue: Catalogue, component: ComponentType, target: Target): readonly Words[] {
  const span = component.distributions[target.distribution];
  if (!span || target.build) return [];
  const { distribution } = target;
  return span.last === catalogue.asOf
    ? [words("assist.shipped", { distribution, first: span.first })]
    : [words("assist.shipped-until", { distribution, first: span.first, last: span.last })];
}

/** The pipelines and services that use it, and where its data goes or comes from. */
function useWords({ tier, topology }: AssistInput, kind: Kind, id: string): readonly Words[] {
  const component = tier.components.find((each) => each.kind === kind && each.id === id);
  if (!component) return [words("assist.not-declared", { id })];
  if (kind === "extension")
    return [
      words(
        tier.extensions.some((ref) => ref.component === component) ? "assist.started" : "assist.not-started",
        { id },
      ),
    ];
  const pipelines = pipelinesUsing(tier, component).map((pipeline) => pipeline.id);
  return [
    pipelines.length > 0
      ? words("assist.used", { pipelines: pipelines.join(", ") })
      : words("assist.unused", { id }),
    ...hopWords(topology.hops, component),
  ];
}

function hopWords(hops: AssistInput["topology"]["hops"], component: Component): readonly Words[] {
  return hops.flatMap((hop): readonly Words[] => {
    if (hop.from === component)
      return [words("assist.feeds", { tier: hop.to, receiver: hop.receiver?.id ?? "?" })];
    return hop.receiver === component
      ? [words("assist.fed-by", { tier: hop.from.tier, exporter: hop.from.id })]
      : [];
  });
}
