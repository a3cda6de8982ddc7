import type { Path } from "../base/path";
import { formatPath } from "../base/path";
import { words, type Words } from "../base/words";
import { defaultAt, sectionAt } from "../catalogue/fields/default-at";
import { lifeAt } from "../catalogue/fields/life-at";
import { lifeWords } from "../catalogue/fields/life-words";
import { valuesAt } from "../catalogue/fields/values-at";
import { helpFor } from "../catalogue/traits/help-for";
import type { Owner } from "./context";
import { knowledgeWords } from "./describe-knowledge";
import { defaultWords, typeAt, typeWords } from "./suggest-fields";
import { settingsAround } from "./settings-around";
import { settingsOf } from "./settings-of";
import type { AssistInput, Hover } from "./types";
import { upstreamPage } from "./upstream-page";

/** What one setting takes, what stands there when nothing is written, and what it is for. */
export function describeSetting(
  input: AssistInput,
  owner: Owner,
  path: Path,
): Pick<Hover, "title" | "lines" | "link"> | null {
  const component = settingsOf(input, owner);
  if (!component) return null;
  const { collector } = input.tier.target;
  const settings = settingsAround(input.text, owner, path);
  const type = typeAt(component, path, settings);
  const title = formatPath(path);
  const link = upstreamPage(
    component.settings.module?.split(" ")[0] ?? null,
    collector,
    input.catalogue.asOf,
  );
  const life = lifeAt(component, path, settings);
  const lived = life ? [lifeWords(String(path.at(-1)), life)] : [];
  if (!type) {
    if (life) return { title, lines: [...lived, ...knowledgeWords(component, collector)], link };
    if (component.knowledge !== "reflected") return null;
    return {
      title,
      lines: [words("assist.unknown-field", { field: title, type: owner.type, version: component.version })],
      link,
    };
  }
  const help = helpFor(owner.kind, component.settings.type, path);
  const lines: readonly Words[] = [
    ...lived,
    ...(help ? [help] : []),
    typeWords(type),
    ...defaultWords(defaultAt(component, path, settings)),
    ...(sectionAt(component, path, settings) === "none" ? [words("assist.off")] : []),
    ...valuesWords(valuesAt(component, path, settings)?.values ?? []),
    ...knowledgeWords(component, collector),
  ];
  return { title, lines, link };
}

function valuesWords(values: readonly string[]): readonly Words[] {
  const named = values.filter((value) => value !== "");
  return named.length === 0 ? [] : [words("assist.values", { values: named.slice(0, 24).join(", ") })];
}
