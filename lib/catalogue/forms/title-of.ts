import { at, type Json } from "../../base/json";

/** What tells the items of a list apart, the most telling first. */
const telling = [
  "name",
  "id",
  "key",
  "type",
  "action",
  "context",
  "tag_name",
  "metric_name",
  "from",
  "include",
];

/** What an item of a list is called by its own content; null where it says nothing. */
export function titleOf(item: Json | undefined): string | null {
  const texts = telling.map((key) => at(item, key)).filter((value) => typeof value === "string");
  const [first, second] = texts.filter((text) => text !== "");
  if (first === undefined) return null;
  const type = at(item, "type");
  return typeof type === "string" && type !== first && second === type ? `${first} · ${type}` : first;
}
