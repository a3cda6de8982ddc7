import { assertNever } from "../base/assert";
import { words } from "../base/words";
import { parseId } from "../topology/component-id";
import { contextAt, slots, type Context, type Subject } from "./context";
import { suggestComponents } from "./suggest-components";
import { suggestSettings } from "./suggest-settings";
import { suggestUses } from "./suggest-uses";
import { variablesOf } from "./suggest-variables";
import type { AssistInput, Completion, Suggestion } from "./types";
import { writeKey, writeWord, writingStyle, type Shape } from "./writing";

/** What could be written at a place of a configuration, best first; null where nothing is known to fit. Never throws. */
export function complete(input: AssistInput): Completion | null {
  const context = contextAt(input.text, input.offset);
  if (!context) return null;
  const { start, end } = context.is === "variable" ? context.variable : context.place;
  const suggestions = context.is === "variable" ? variables(input) : forSubject(input, context);
  return suggestions.length === 0 ? null : { start, end, suggestions };
}

type PlaceContext = Extract<Context, { readonly is: "place" }>;

function forSubject(input: AssistInput, context: PlaceContext): readonly Suggestion[] {
  const { subject, place, survey } = context;
  switch (subject.is) {
    case "section":
      return keys(input, context, sections, () => "map");
    case "service":
      return keys(input, context, serviceKeys, (name) => (name === "extensions" ? "names" : "map"));
    case "slot":
      return keys(input, context, slots, () => "names");
    case "pipeline":
      return pipelines(input, context);
    case "component": {
      const style = writingStyle(input.text);
      // A name is still to be written behind a slash.
      const written = (id: string) =>
        id.endsWith("/")
          ? writeWord(id, place)
          : Object.assign({ again: true as const }, writeKey(id, "map", place, style));
      return suggestComponents(input, subject.kind, survey.beside).map(({ id, ...named }) =>
        Object.assign(written(id), named),
      );
    }
    case "use": {
      const uses = suggestUses(input, subject, survey.declared, survey.beside);
      return uses.map(({ id, ...use }) => Object.assign(writeWord(id, place, place.is === "key"), use));
    }
    case "setting":
      return suggestSettings(input, context, subject);
    default:
      return assertNever(subject);
  }
}

const sections = ["receivers", "processors", "exporters", "connectors", "extensions", "service"] as const;
const serviceKeys = ["extensions", "pipelines", "telemetry"] as const;

function keys(
  input: AssistInput,
  { place, survey, subject }: PlaceContext,
  names: readonly string[],
  shapeOf: (name: string) => Shape,
): readonly Suggestion[] {
  const style = writingStyle(input.text);
  const suggestion = (name: string): Suggestion => ({
    label: name,
    is: "section",
    ...writeKey(name, shapeOf(name), place, style),
    detail: [],
    help: words(`assist.${helpGroup(subject)}.${name}`),
    again: true,
  });
  return names.filter((name) => !survey.beside.includes(name)).map(suggestion);
}

function helpGroup(subject: Subject): "section" | "service" | "slot" {
  return subject.is === "service" || subject.is === "slot" ? subject.is : "section";
}

/** The signals as names of pipelines; one that is there asks for a name behind its slash. */
function pipelines(input: AssistInput, { place, survey }: PlaceContext): readonly Suggestion[] {
  const style = writingStyle(input.text);
  const used = new Set(survey.beside.map((id) => parseId(id).type));
  const suggestion = (signal: string): Suggestion => ({
    label: signal,
    is: "pipeline",
    ...(survey.beside.includes(signal)
      ? writeWord(`${signal}/`, place)
      : writeKey(signal, "map", place, style)),
    detail: used.has(signal) ? [words("assist.pipeline-more")] : [],
    help: words("assist.pipeline", { signal }),
    again: true,
  });
  return ["traces", "metrics", "logs"].map(suggestion);
}

function variables(input: AssistInput): readonly Suggestion[] {
  return variablesOf(input).map(({ text, is }) => ({
    label: text,
    is,
    insert: text,
    detail: [],
    help: words("assist.variable"),
  }));
}
