import type { Path } from "../base/path";
import { words, type Words } from "../base/words";
import { signals } from "../catalogue/types";
import { parseId } from "../topology/component-id";
import { envOf } from "../topology/query";
import { ownerAt, slots } from "./context";
import { describeComponent } from "./describe-component";
import { describeSetting } from "./describe-setting";
import { tokenAt } from "./survey";
import type { AssistInput, Hover } from "./types";
import { variableReferenceAt } from "./variable";

/** What is known of the word at a place of a configuration; null where nothing is. Never throws. */
export function hover(input: AssistInput): Hover | null {
  const { text, offset } = input;
  const variable = variableReferenceAt(text, offset);
  if (variable) return variableHover(input, variable);
  const token = tokenAt(text, offset);
  if (!token || token.start === token.end) return null;
  const about = describe(input, token);
  return about && about.lines.length > 0 ? { start: token.start, end: token.end, ...about } : null;
}

type About = Pick<Hover, "title" | "lines" | "link">;

function describe(
  input: AssistInput,
  { part, path, text }: { readonly part: "key" | "value"; readonly path: Path; readonly text: string },
): About | null {
  const owned = ownerAt(path);
  if (owned) {
    const { kind } = owned.owner;
    if (owned.path.length > 0) return describeSetting(input, owned.owner, owned.path);
    return kind === "service"
      ? plain(text, words("assist.service.telemetry"))
      : describeComponent(input, kind, owned.owner.id);
  }
  const [top, section, pipeline, slot] = path;
  if (top !== "service") return part === "key" && path.length === 1 ? sectionAbout(text) : null;
  if (path.length === 1) return sectionAbout(text);
  if (section === "extensions")
    return path.length === 3
      ? describeComponent(input, "extension", text)
      : plain(text, words("assist.service.extensions"));
  if (section !== "pipelines") return null;
  if (pipeline === undefined) return plain(text, words("assist.service.pipelines"));
  if (slot === undefined) return pipelineAbout(text);
  const found = slots.find((name) => name === slot);
  if (!found) return null;
  return part === "key" ? plain(text, words(`assist.slot.${found}`)) : useAbout(input, found, text);
}

function sectionAbout(name: string): About | null {
  const isSection = ["receivers", "processors", "exporters", "connectors", "extensions", "service"].includes(
    name,
  );
  return isSection ? plain(name, words(`assist.section.${name}`)) : null;
}

function pipelineAbout(id: string): About | null {
  const signal = signals.find((each) => each === parseId(id).type);
  return signal ? plain(id, words("assist.pipeline", { signal })) : null;
}

/** An id in a pipeline: the collector looks among connectors first. */
function useAbout(input: AssistInput, slot: (typeof slots)[number], id: string): About | null {
  const isDeclared = input.tier.components.some((each) => each.kind === "connector" && each.id === id);
  if (slot !== "processors" && isDeclared) return describeComponent(input, "connector", id);
  const kind = slot === "receivers" ? "receiver" : slot === "processors" ? "processor" : "exporter";
  return describeComponent(input, kind, id);
}

function variableHover(
  { tier }: AssistInput,
  { name, start, end }: { readonly name: string; readonly start: number; readonly end: number },
): Hover {
  const { names, complete } = envOf(tier);
  const state = names.includes(name) ? "known" : complete ? "missing" : "unknown";
  return {
    start,
    end,
    title: `\${env:${name}}`,
    lines: [words("assist.variable"), words(`assist.variable-${state}`, { name })],
    link: null,
  };
}

function plain(title: string, ...lines: readonly Words[]): About {
  return { title, lines, link: null };
}
