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

/** Finds the line of a fault: in the last source that writes its place, or the nearest place above it. */
export function placeFault(
  fault: Fault | TextFault,
  isReached: boolean,
  {
    sources,
    contents,
  }: { readonly sources: readonly Source[]; readonly contents: readonly (YamlContent | null)[] },
): VerdictError {
  const found = "index" in fault ? { source: fault.source, index: fault.index } : find(fault, contents);
  const source = sources[found.source];
  const text = source?.is === "text" ? source.text : "";
  const inside = insideOf(fault, found);
  const index = inside ? placeInScalar(text, inside.scalar, inside.offset) : found.index;
  const before = text.slice(0, index).split("\n");
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
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    upstream,
    message,
    isReached,
    remedies: [...fault.remedies, ...mended],
  };
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
