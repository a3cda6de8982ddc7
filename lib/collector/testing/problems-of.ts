import { isList, isMap } from "../../base/json";
import type { Json } from "../../base/json";
import { testFields, testOttl } from "../../catalogue/fields/testing";
import type { ComponentFields } from "../../catalogue/fields/types";
import type { Kind, Signal } from "../../catalogue/types";
import { dataOf, readDocument } from "../../yaml/document";
import { bareMachine } from "../bare-machine";
import { factoryChecks } from "../create.generated";
import { mapOf } from "../decode/context";
import { judgeComponent } from "../judge-component";
import { RawFloat } from "../raw";
import type { Raw, RawMap } from "../raw";
import { startChecks } from "../start.generated";
import type { CheckContext, Problem, Stage } from "../types";

/** What is found wrong with one component, as the collector says it. `path` and `text` are upstream's. */
export type Found = { readonly stage: Stage; readonly path: string; readonly text: string };

/** The context of checks in tests: v0.159.0 on a bare machine, default gates; parts can be replaced. */
function testContext(parts: Partial<CheckContext> = {}): CheckContext {
  return {
    environment: bareMachine,
    version: "0.159.0",
    isGateOn: (id) => testFields.gates.some((gate) => gate.id === id && gate.enabled),
    ottl: testOttl,
    ...parts,
  };
}

/**
 * Judges one component written as in a section of a configuration (`otlp_grpc/a: {…}`): decoding, every `Validate`, then what
 * its factory refuses (for `signal`, or every signal it has, each text once) and what its start refuses.
 */
export function problemsOf(
  kind: Kind,
  yaml: string,
  parts: Partial<CheckContext> & {
    readonly extensions?: ReadonlyMap<string, string>;
    readonly signal?: Signal;
  } = {},
): readonly Found[] {
  const { extensions = new Map<string, string>(), signal, ...rest } = parts;
  const check = testContext(rest);
  const document = readDocument(yaml);
  const [issue] = document.issues;
  if (issue) throw new Error(`Not YAML: ${JSON.stringify(issue.message)}`);
  const section = toRaw(dataOf(document));
  const [[id, raw] = ["", null]] = section instanceof Map ? [...(section as RawMap)] : [];
  const component = componentOf(kind, id);
  const where = { section: `${kind}s`, id, key: id };
  const judged = judgeComponent(component, raw instanceof Map ? (raw as RawMap) : null, where, {
    data: testFields,
    check,
  });
  const found = judged.faults.map(({ stage, path, upstream }) => ({ stage, path, text: upstream }));
  const config = mapOf(judged.value);
  if (found.length > 0 || !config) return found;
  const created: Problem[] = [];
  for (const item of factoryChecks.filter(isOf(component)))
    for (const use of usesOf(component).filter((one) => signal === undefined || one.signal === signal))
      created.push(...item.create(config, { id, type: component.type, ...use }, check));
  const started: Problem[] = [];
  for (const item of startChecks.filter(isOf(component)))
    started.push(
      ...item.start(
        config,
        { id, extensions: { defined: new Set(extensions.keys()), enabled: extensions } },
        check,
      ),
    );
  return [...distinct("graph", created), ...distinct("start", started)];
}

function isOf(component: ComponentFields) {
  return (item: { readonly kind: Kind; readonly component: string | readonly string[] }): boolean =>
    item.kind === component.kind && [item.component].flat().includes(component.type);
}

function componentOf(kind: Kind, id: string): ComponentFields {
  const type = id.split("/")[0] ?? "";
  const component = testFields.components.find((item) => item.kind === kind && item.type === type);
  if (!component) throw new Error(`No ${kind} ${type} in the facts`);
  return component;
}

/** The signals, or for connectors pairs of them, that a component may be used for. */
function usesOf(component: ComponentFields): readonly { readonly signal: Signal; readonly to?: Signal }[] {
  const signals: readonly Signal[] = ["traces", "metrics", "logs", "profiles"];
  return Object.keys(component.signals).flatMap((key) => {
    const [from, to] = key.split(">").map((name) => signals.find((signal) => signal === name));
    if (!from) return [];
    return [to ? { signal: from, to } : { signal: from }];
  });
}

function distinct(stage: Stage, problems: readonly Problem[]): readonly Found[] {
  const stages = new Map(
    problems.map(({ upstream, panics }) => [upstream, panics ? "panic" : stage] as const),
  );
  return [...stages].map(([text, at]) => ({ stage: at, path: "", text }));
}

function toRaw(json: Json): Raw {
  if (typeof json === "number") return Number.isInteger(json) ? json : new RawFloat(json);
  if (isList(json)) return json.map(toRaw);
  if (!isMap(json)) return json;
  return new Map(Object.entries(json).map(([key, value]) => [key, toRaw(value)] as const));
}
