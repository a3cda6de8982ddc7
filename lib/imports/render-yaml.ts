import type { Json } from "../base/json";
import { mutable, toYaml } from "../helm/template/yaml-text";

/** Data as a text of its own, where there is no text to take it from. */
export function renderYaml(data: Json): string {
  return `${toYaml(mutable(data))}\n`;
}
