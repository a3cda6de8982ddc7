import type { OttlData } from "../../catalogue/fields/ottl-types";

/** The fields below one step of a path. */
export type PathNode = {
  readonly children: ReadonlyMap<string, PathNode>;
  /** A path may end here, and then be indexed. */
  readonly ends: boolean;
  readonly key: boolean;
};

/** The paths of one context as a tree below the context's name; null for a context that nothing is known of. */
export function pathTree(data: OttlData, context: string): PathNode | null {
  const known = trees.get(data) ?? new Map<string, PathNode | null>();
  trees.set(data, known);
  const found = known.get(context);
  if (found !== undefined) return found;
  const paths = data.paths[context];
  const tree = paths
    ? treeOf(paths.map(({ path, key }) => ({ steps: path.split(".").slice(1), key: key ?? false })))
    : null;
  known.set(context, tree);
  return tree;
}

const trees = new WeakMap<OttlData, Map<string, PathNode | null>>();

type Steps = { readonly steps: readonly string[]; readonly key: boolean };

function treeOf(paths: readonly Steps[]): PathNode {
  const byFirst = new Map<string, Steps[]>();
  for (const { steps, key } of paths) {
    const [first, ...rest] = steps;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { steps: rest, key }]);
  }
  const here = paths.filter(({ steps }) => steps.length === 0);
  return {
    children: new Map([...byFirst].map(([name, below]) => [name, treeOf(below)])),
    ends: here.length > 0,
    key: here.some(({ key }) => key),
  };
}
