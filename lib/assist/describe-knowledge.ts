import { words, type Words } from "../base/words";
import type { KnownComponent } from "../catalogue/fields/fields";
import { compareVersions } from "../catalogue/versions";

/** Where settings are known from, and what that is worth for the tier's collector. */
export function knowledgeWords(component: KnownComponent | null, collector: string): readonly Words[] {
  if (!component) return [words("assist.named-only")];
  const { knowledge, version } = component;
  if (knowledge === "harvested") return [words("assist.harvested", { version })];
  return compareVersions(version, collector) === 0
    ? [words("assist.reflected", { version })]
    : [words("assist.reflected-other", { version, collector })];
}
