/** Two readings of one fact. */
export type Difference = {
  readonly what: string;
  readonly name: string;
  readonly theirs: unknown;
  readonly ours: unknown;
};

/** Why two readings of the same version differ; null where nobody has found out. */
export function differenceCause(difference: Difference): string | null {
  return causes.find(({ holds }) => holds(difference))?.cause ?? null;
}

const causes: readonly { readonly cause: string; readonly holds: (difference: Difference) => boolean }[] = [
  {
    cause: "a value that writes itself as text is read as that text here, as an empty section there",
    holds: ({ what, theirs, ours }) =>
      what.startsWith("default") && isEmpty(theirs) && typeof ours === "string",
  },
  {
    cause:
      "Prometheus' own storage settings decode themselves from YAML: their optional sections have no path here",
    holds: ({ what, name, ours }) =>
      what === "optional section" && name.startsWith("receiver/prometheus config.") && ours === undefined,
  },
  {
    cause: "Go's own int: read as 64 bits there, as wide as the machine here",
    holds: ({ what, theirs, ours }) =>
      what === "type of a field" &&
      JSON.stringify(theirs).replaceAll(',"bits":64', "") === JSON.stringify(ours),
  },
  {
    cause: "Prometheus' service discovery comes from a registry that imports fill: read here, not seen there",
    holds: ({ what, name, theirs }) =>
      what === "field" && theirs === undefined && /\/prometheus\/config\.\w+ \w+_configs$/.test(name),
  },
  {
    cause: "the bare number 0 was tried there; here a value has to be one that tells something",
    holds: ({ what, name }) => what === "accepted values" && name.endsWith("units.Base2Bytes"),
  },
  {
    cause: "texts that differ by case only stand once here, where the type takes both",
    holds: ({ what, theirs, ours }) => what === "accepted values" && isSameButCase(theirs, ours),
  },
  {
    cause: "a method that the type of list items inherits is marked in one reading only",
    holds: ({ what, theirs, ours }) =>
      what === "type of a field" && withoutMethods(theirs) === withoutMethods(ours),
  },
];

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function isSameButCase(theirs: unknown, ours: unknown): boolean {
  const lower = lowerCased(theirs);
  return lower !== null && lower === lowerCased(ours);
}

function lowerCased(values: unknown): string | null {
  if (!Array.isArray(values)) return null;
  return [...new Set(values.map((each) => String(each).toLowerCase()))].toSorted().join();
}

/** A type as text, without the marks of its methods. */
function withoutMethods(type: unknown): string {
  return JSON.stringify(type, (key, value: unknown) =>
    key === "text" || key === "unmarshals" || key === "validates" || key === "yaml" ? undefined : value,
  );
}
