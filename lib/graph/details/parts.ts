import { isList, isMap, type Json, type JsonMap } from "../../base/json";
import { words, type WordParams, type Words } from "../../base/words";

/** Says what matters about one component type, given its settings; null: nothing to say. */
export type Teller = (config: JsonMap) => Words | null;

/** A sentence of `graph.detail`. */
export function said(id: string, params: WordParams = {}): Words {
  return words(`graph.detail.${id}`, params);
}

/** The user's own words, which read the same in every language. */
export function plain(text: string): Words {
  return said("plain", { text });
}

/** An address without its scheme and path: "backend.example.com:4317". Null where there is none. */
export function address(value: Json | undefined): string | null {
  if (typeof value !== "string" || value === "") return null;
  const host = value.replace(/^[a-z][a-z0-9+.-]*:\/\/+/i, "").replace(/\/.*$/s, "");
  return host === "" ? value : host;
}

/** ":4317" of an address, or null where it has no port. */
export function port(value: Json | undefined): string | null {
  const found = typeof value === "string" ? /:(\d+)(?:\/.*)?$/.exec(value) : null;
  return found ? `:${found[1]}` : null;
}

/** A duration as written; a bare number as written too. */
export function duration(value: Json | undefined): string | null {
  if (typeof value === "string" && value !== "") return value;
  return typeof value === "number" ? String(value) : null;
}

/** A number, also where it is written in quotes. */
export function integer(value: Json | undefined): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** The first few names, "a, b, +3" where there are more. Null for none. */
export function few(names: readonly string[], most = 3): string | null {
  if (names.length === 0) return null;
  const rest = names.length - most;
  return [...names.slice(0, most), ...(rest > 0 ? [`+${rest}`] : [])].join(", ");
}

/** The texts of a list. */
export function texts(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The keys of a map, also of one whose bodies are empty. */
export function keys(value: Json | undefined): readonly string[] {
  return isMap(value) ? Object.keys(value) : [];
}

/** How many items a list has. */
export function length(value: Json | undefined): number {
  return isList(value) ? value.length : 0;
}

/** "{n} routes" and the like; null for none. */
export function counted(id: string, count: number): Words | null {
  return count === 0 ? null : said(id, { count });
}
