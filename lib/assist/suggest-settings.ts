import { keysAt } from "../catalogue/fields/keys-at";
import type { Context, Subject } from "./context";
import { suggestFields, typeAt, type KeyPlace } from "./suggest-fields";
import { suggestValues } from "./suggest-values";
import { settingsOf } from "./settings-of";
import type { AssistInput, Suggestion } from "./types";
import { writeWord, writingStyle } from "./writing";

type Setting = Extract<Subject, { readonly is: "setting" }>;

/** What may be written inside of a component's settings: keys of a map, items of a list, or a value. */
export function suggestSettings(
  input: AssistInput,
  { place, survey }: Extract<Context, { readonly is: "place" }>,
  { owner, path, settings }: Setting,
): readonly Suggestion[] {
  const component = settingsOf(input, owner);
  if (!component) return [];
  const keyPlace: KeyPlace = { component, owner, path, settings, place, style: writingStyle(input.text) };
  const values = (at: Setting["path"], dash = false): readonly Suggestion[] =>
    suggestValues(input, component, { path: at, settings }, survey.declared)
      .filter(({ text }) => place.is === "value" || !survey.beside.includes(text))
      .map(({ text, detail, is, deprecated }) =>
        Object.assign(writeWord(text, place, dash), {
          label: text,
          is: is ?? ("value" as const),
          detail: detail ? [detail] : [],
          help: null,
          ...(deprecated ? { deprecated } : {}),
        }),
      );

  const holdsKeys = (at: Setting["path"]) => (keysAt(component, at, settings)?.fields.length ?? 0) > 0;
  if (place.is === "value") return values(path);
  if (place.is === "item") {
    if (!holdsKeys(path)) return values(path);
    // Inside of brackets an item that is a map needs braces first.
    return place.flow ? [] : suggestFields(keyPlace, []);
  }
  const type = typeAt(component, path, settings);
  if (type?.is !== "list" && type?.is !== "array") return suggestFields(keyPlace, survey.beside);
  // Below a list's key, before its first dash.
  const item = [...path, 0];
  return holdsKeys(item) ? suggestFields({ ...keyPlace, path: item, lead: "- " }, []) : values(item, true);
}
