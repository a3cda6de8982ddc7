import type { Json } from "../base/json";
import type { Path } from "../base/path";
import { words, type Words } from "../base/words";
import { defaultAt } from "../catalogue/fields/default-at";
import type { KnownComponent } from "../catalogue/fields/fields";
import type { Enumeration } from "../catalogue/fields/types";
import { lifeWords } from "../catalogue/fields/life-words";
import { valuesAt } from "../catalogue/fields/values-at";
import { extensionRole, type ExtensionRole } from "../catalogue/extension-role";
import type { AssistInput, Suggestion } from "./types";
import { parseId } from "../topology/component-id";
import { variablesOf } from "./suggest-variables";
import { typeAt } from "./suggest-fields";

type Value = {
  readonly text: string;
  readonly detail?: Words;
  readonly is?: Suggestion["is"];
  readonly deprecated?: true;
};

/** What may be written as the value or item at a path: accepted values, ids, the default, and variables where text stands. */
export function suggestValues(
  input: AssistInput,
  component: KnownComponent,
  at: { readonly path: Path; readonly settings: Json },
  declared: Readonly<Record<string, readonly string[]>>,
): readonly Value[] {
  const { path, settings } = at;
  const type = typeAt(component, path, settings);
  if (!type) return [];
  const preset = defaultAt(component, path, settings);
  const enumeration = valuesAt(component, path, settings);
  if (enumeration) return accepted(enumeration, preset);
  if (type.is === "id") return idsFor(input, path, declared);
  if (type.is === "duration") return inOrder(durations, preset);
  if (type.is === "secret") return variablesOf(input);
  if (type.is === "string" || type.text) return [...defaultOf(preset), ...variablesOf(input)];
  return type.is === "int" || type.is === "uint" || type.is === "float" ? defaultOf(preset) : [];
}

/** The default first, what goes away last and marked. */
function accepted({ values, lives = {} }: Enumeration, preset: Json | undefined): readonly Value[] {
  const isOld = (value: string) => Object.hasOwn(lives, value);
  const others = inOrder(
    values.filter((value) => value !== "" && !isOld(value)),
    preset,
  );
  return [
    ...others,
    ...values.flatMap((text): Value[] => {
      const life = isOld(text) ? lives[text] : undefined;
      return life ? [{ text, detail: lifeWords(text, life), deprecated: true }] : [];
    }),
  ];
}

/** Round lengths of time that settings of pipelines usually have. */
const durations = ["200ms", "1s", "5s", "10s", "30s", "1m", "5m", "1h"];

/** The default first and marked; then the others as they are given. */
function inOrder(values: readonly string[], preset: Json | undefined): readonly Value[] {
  const text = typeof preset === "string" || typeof preset === "boolean" ? String(preset) : null;
  const isPreset = (value: string) => text !== null && value.toLowerCase() === text.toLowerCase();
  const others = values.filter((value) => !isPreset(value)).map((value): Value => ({ text: value }));
  const own = values.find(isPreset) ?? (text === "" || text === "0s" ? null : text);
  return own === null ? others : [{ text: own, detail: words("assist.is-default") }, ...others];
}

function defaultOf(preset: Json | undefined): readonly Value[] {
  if (typeof preset !== "string" && typeof preset !== "number") return [];
  if (preset === "" || preset === "[REDACTED]") return [];
  return [{ text: String(preset), detail: words("assist.is-default") }];
}

/** The declared ids that a setting can mean: by its name, extensions of one role, or pipelines. */
function idsFor(
  { tier, catalogue }: AssistInput,
  path: Path,
  declared: Readonly<Record<string, readonly string[]>>,
): readonly Value[] {
  const name = path.findLast((step) => typeof step === "string") ?? "";
  if (name.endsWith("pipelines")) return tier.pipelines.map(({ id }) => ({ text: id, is: "id" }));
  const role = roles[name] ?? null;
  const ids = declared["extensions"] ?? [];
  const fitting = ids.filter((id) => role === null || extensionRole(catalogue, parseId(id).type) === role);
  return fitting.map((id) => ({ text: id, is: "id" }));
}

/** What settings that hold the id of an extension want of it, by their name. */
const roles: Readonly<Record<string, ExtensionRole>> = {
  authenticator: "authenticator",
  additional_auth: "authenticator",
  storage: "storage",
  storage_id: "storage",
  tail_storage: "tail-storage",
};
