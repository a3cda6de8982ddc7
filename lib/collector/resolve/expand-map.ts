import type { Path } from "../../base/path";
import type { Memory } from "../memory";
import { isRawList, isRawMap } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { Environment } from "../types";
import { expandAll } from "./expand";
import { splitKeys } from "./merge";
import type { ResolveFault } from "./retrieve";

type ExpandMapContext = {
  readonly environment: Environment;
  readonly version: string;
  readonly expanded: Memory["expanded"];
  readonly report: (fault: ResolveFault, at: Path) => void;
};

/** Expands each value below the top for itself, so that the fault's place is near. What holds nothing to expand stays the same object. */
export function expandMap(map: RawMap, context: ExpandMapContext): RawMap {
  // One path, which grows and shrinks: a path of its own for every value would cost more than what is looked for.
  const at: (string | number)[] = [];
  let failures = 0;
  const fail = (fault: ResolveFault): void => {
    failures += 1;
    context.report(fault, [...at]);
  };
  const within = { ...context, fail };
  const step = (key: string | number, item: Raw): Raw => {
    at.push(key);
    const expanded = expandAt(item);
    at.pop();
    return expanded;
  };
  const expandAt = (value: Raw): Raw => {
    if (isRawMap(value))
      return at.length === 1 || at.length === 2 ? rememberedAt(value) : changed(value, step);
    return isRawList(value) ? changedList(value, step) : expandAll(value, within);
  };
  /** Sections and components: faults are told each time. */
  const rememberedAt = (value: RawMap): RawMap => {
    const known = context.expanded.get(value);
    if (known) return known;
    const before = failures;
    const expanded = changed(value, step);
    if (failures === before) context.expanded.set(value, expanded);
    return expanded;
  };
  const expanded = changed(map, step);
  return expanded === map ? map : splitKeys(expanded);
}

type Step = (key: string | number, item: Raw) => Raw;

function changed(map: RawMap, step: Step): RawMap {
  let next: Map<string, Raw> | null = null;
  for (const [key, item] of map) {
    const expanded = step(key, item);
    if (expanded !== item) next = (next ?? new Map(map)).set(key, expanded);
  }
  return next ?? map;
}

function changedList(list: readonly Raw[], step: Step): readonly Raw[] {
  let next: Raw[] | null = null;
  for (const [index, item] of list.entries()) {
    const expanded = step(index, item);
    if (expanded !== item) (next ??= [...list])[index] = expanded;
  }
  return next ?? list;
}
