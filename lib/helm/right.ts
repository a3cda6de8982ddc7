/** What one component may do with some resources of one API group. */
export type Right = {
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** Only the objects of these names. */
  readonly names?: readonly string[];
  /** Paths of the API server instead of resources. */
  readonly urls?: readonly string[];
};

/** A right to some resources of one group. */
export function right(group: string, resources: readonly string[], verbs: readonly string[]): Right {
  return { group, resources, verbs };
}

/** The right to follow resources. */
export function watch(group: string, ...resources: readonly string[]): Right {
  return right(group, resources, ["get", "list", "watch"]);
}
