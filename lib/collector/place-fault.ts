import type { Path } from "../base/path";
import type { Words } from "../base/words";
import type { Fault, Remedy } from "./fault";
import { placeInScalar } from "./place-in-scalar";
import type { Source, TextFault } from "./resolve/resolve";
import type { InText, Stage, VerdictClass } from "./types";
import type { ScalarItem } from "./yaml/nodes";
import type { YamlContent } from "./yaml/read";

/** One thing that is wrong, at its place. `path` is the collector's, `at` ours; lines and columns count from 1. */
export type VerdictError = {
  readonly class: VerdictClass;
  readonly stage: Stage;
  readonly path: string;
  readonly at: Path;
  readonly part: "key" | "value";
  /** Which source it stands in. */
  readonly source: number;
  readonly line: number;
  readonly column: number;
  readonly upstream: string;
  readonly message: Words;
  readonly isReached: boolean;
  readonly remedies: readonly Remedy[];
};

/** What the faults of a verdict are placed in: the sources, and what was read in each. */
type Placed = { readonly sources: readonly Source[]; readonly contents: readonly (YamlContent | null)[] };

/** Finds the lines of faults: in the last source that writes the place, or the nearest place above it. */
export function faultPlacer({
  sources,
  contents,
}: Placed): (fault: Fault | TextFault, isReached: boolean) => VerdictError {
  const breaks = new Map<string, readonly number[]>();
  return (fault, isReached) => {
    const found = "index" in fault ? { source: fault.source, index: fault.index } : find(fault, contents);
    const source = sources[found.source];
    const text = source?.is === "text" ? source.text : "";
    const inside = insideOf(fault, found);
    const index = inside ? placeInScalar(text, inside.scalar, inside.offset) : found.index;
    const ends = breaks.get(text) ?? breaksIn(text);
    breaks.set(text, ends);
    const line = countBelow(ends, index);
    const { stage, path, at, part, upstream, message } = fault;
    const mended: readonly Remedy[] =
      inside?.mended === undefined ? [] : [{ kind: "replace-value", at, to: inside.mended }];
    return {
      class: fault.class,
      stage,
      path,
      at,
      part,
      source: found.source,
      line: line + 1,
      column: index - (ends[line - 1] ?? -1),
      upstream,
      message,
      isReached,
      remedies: [...fault.remedies, ...mended],
    };
  };
}

/** Where lines end. */
function breaksIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) found.push(at);
  return found;
}

/** How many of the rising numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

type Found = { readonly source: number; readonly index: number; readonly scalar?: ScalarItem | null };

function find(fault: Fault, contents: readonly (YamlContent | null)[]): Found {
  let best: Found & { readonly depth: number } = { source: 0, index: 0, depth: -1 };
  contents.forEach((content, source) => {
    const found = content?.find(fault.at, fault.part);
    if (found && found.depth >= best.depth)
      best = { source, index: found.start, scalar: found.scalar, depth: found.depth };
  });
  return best;
}

/** The place inside of the text that stands there, where it is the very text that was judged. */
function insideOf(
  fault: Fault | TextFault,
  { scalar }: Found,
): (InText & { readonly scalar: ScalarItem }) | null {
  const inside = "inside" in fault ? fault.inside : undefined;
  return inside && scalar?.value === inside.text ? { ...inside, scalar } : null;
}
