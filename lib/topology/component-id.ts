/** A component's or pipeline's id, taken apart at its first slash: "otlp/internal" is type "otlp", name "internal". */
export type ComponentId = { readonly type: string; readonly name: string | null };

/** Takes an id apart. Never fails: blanks around the parts are dropped as the collector does, an empty name stays "". */
export function parseId(id: string): ComponentId {
  const slash = id.indexOf("/");
  if (slash < 0) return { type: id.trim(), name: null };
  return { type: id.slice(0, slash).trim(), name: id.slice(slash + 1).trim() };
}

/** The id of a type and a name; null: no name. */
export function formatId(type: string, name: string | null): string {
  return name === null ? type : `${type}/${name}`;
}
