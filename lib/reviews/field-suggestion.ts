import { at, isMap, type Json } from "../base/json";
import { formatPath, type Path } from "../base/path";
import { ok, type Result } from "../base/result";
import type { TierId } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { sameData } from "../yaml/apply-data";
import { readDocument } from "../yaml/document";
import { remove } from "../yaml/edit";
import { patch } from "../yaml/patch";
import { sourceAt, withSource } from "../yaml/source";
import { brief } from "./diff/leaves";
import { refuse } from "./refuse";
import type { FieldSuggestion, ReviewRefusal } from "./types";

/**
 * A reviewer's edit of one setting as a suggestion that can be kept: with what stands there now in `text`. Refuses what does not read as
 * YAML, what the patcher would refuse, and what changes nothing: the reviewer hears of it, not the author later.
 */
export function suggestField(
  text: string,
  { tier, path, after }: { readonly tier: TierId; readonly path: Path; readonly after: string },
): Result<FieldSuggestion, ReviewRefusal> {
  const { data } = readDocument(text);
  if (at(data, ...path.slice(0, 2)) === undefined)
    return refuse("not-there", "field-gone", { tier, setting: formatPath(path) });
  const before = sourceAt(text, path);
  const written = write(text, path, after);
  if (!written.ok) return written;
  if (written.value === text) return refuse("unreadable", "suggestion-same");
  return ok({ tier, path, before, after, within: itemsOn(data, path) });
}

/** The design with one setting written otherwise, where it still says what it said when that was suggested. All else keeps its bytes. */
export function applyField(
  design: Workspace,
  { tier, path, before, after, within }: FieldSuggestion,
): Result<Workspace, ReviewRefusal> {
  const source = design.tiers.find(({ id }) => id === tier);
  if (!source) return refuse("conflict", "suggestion-gone", { tier });
  const { data } = readDocument(source.yaml);
  const setting = formatPath(path);
  if (at(data, ...path.slice(0, 2)) === undefined || itemsOn(data, path).join("\n") !== within.join("\n"))
    return refuse("conflict", "field-gone", { tier, setting });
  if (!says(source.yaml, path, before)) {
    const [was, now] = [said(before), brief(at(data, ...path))];
    return refuse("conflict", "field-changed", { tier, setting, was, now });
  }
  const written = write(source.yaml, path, after);
  if (!written.ok) return written;
  const yaml = written.value;
  return ok({ ...design, tiers: design.tiers.map((each) => (each.id === tier ? { ...each, yaml } : each)) });
}

/** The text with `after` at the path; "" takes the setting out. What the patcher refuses is said in its own words. */
function write(text: string, path: Path, after: string): Result<string, ReviewRefusal> {
  const absent = at(readDocument(text).data, ...path) === undefined;
  if (after.trim() === "" && absent) return ok(text);
  const written = after.trim() === "" ? patch(text, [remove(path)]) : withSource(text, path, after);
  if (written.ok) return written;
  return { ok: false, error: { reason: "unreadable", message: written.error.message } };
}

/** Whether a setting says what `source` says, however it is written. */
function says(text: string, path: Path, source: string): boolean {
  const { data } = readDocument(text);
  if (source === "") return (at(data, ...path) ?? null) === null;
  const written = withSource(text, path, source);
  return at(data, ...path) !== undefined && written.ok && sameData(readDocument(written.value).data, data);
}

/** What the items of lists that a path leads through are called: a number alone may mean another one later. */
function itemsOn(data: Json, path: Path): readonly string[] {
  return path.flatMap((step, index) => {
    if (typeof step !== "number") return [];
    const item = at(data, ...path.slice(0, index + 1));
    const name = isMap(item) ? (item["name"] ?? item["job_name"] ?? item["key"] ?? item["id"]) : undefined;
    return [typeof name === "string" ? name : ""];
  });
}

function said(source: string): string {
  return brief(source === "" ? undefined : source.trim());
}
