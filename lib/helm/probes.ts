import { at, isMap, type Json } from "../base/json";
import { words } from "../base/words";
import { booleanFact, integerFact, textFact } from "../facts/sheet";
import { isLoopback, parseEndpoint } from "../topology/endpoints";
import type { Part, Subject } from "./types";

/**
 * The probes, where they must differ from the chart's `/` on 13133: the kubelet asks the address that `health_check` answers
 * on. The chart always renders both probes.
 */
export function probesPart(subject: Subject): Part {
  const { facts } = subject.tier;
  const asked = booleanFact(facts, "probes.enabled") ?? true;
  const answer = answerOf(subject);
  const port = said(subject, "probes.port") ? integerFact(facts, "probes.port") : (answer?.port ?? null);
  const path = said(subject, "probes.path") ? textFact(facts, "probes.path") : (answer?.path ?? null);
  const httpGet = { path: path ?? "/", port: port ?? 13_133 };
  const differs = httpGet.path !== "/" || httpGet.port !== 13_133;
  const notes = [
    ...(asked ? [] : [words("helm.probes-stay", {})]),
    ...(answer === null ? [words("helm.health-missing", {})] : []),
    ...(answer?.loopback ? [words("helm.health-loopback", { id: answer.id, address: answer.address })] : []),
  ];
  if (!differs) return { sections: [], notes };
  return {
    sections: [
      { key: "livenessProbe", value: { httpGet }, comment: "Where the health check answers." },
      { key: "readinessProbe", value: { httpGet } },
    ],
    notes,
  };
}

type Answer = {
  readonly id: string;
  readonly address: string;
  readonly port: number | null;
  readonly path: string;
  readonly loopback: boolean;
};

/** Where the first health extension that starts answers; null: there is none. */
function answerOf({ tier }: Subject): Answer | null {
  for (const { component } of tier.extensions) {
    if (component?.canonical !== "health_check" && component?.canonical !== "healthcheckv2") continue;
    const http = at(component.config, "http");
    const second = component.canonical === "healthcheckv2" || at(component.config, "use_v2") === true;
    const settings: Json | undefined = second && isMap(http) ? http : component.config;
    const address = text(at(settings, "endpoint")) ?? "localhost:13133";
    const path = second ? text(at(settings, "status", "path")) : text(at(settings, "path"));
    const { host, port } = parseEndpoint(address, component.at);
    return {
      id: component.id,
      address,
      port,
      path: path ?? "/",
      loopback: host !== null && isLoopback(host),
    };
  }
  return null;
}

function said({ tier }: Subject, fact: string): boolean {
  return tier.facts[fact]?.origin === "set";
}

function text(value: Json | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
