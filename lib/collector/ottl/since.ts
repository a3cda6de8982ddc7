import { compareVersions } from "../../catalogue/versions";
import type { OttlFunction } from "../../catalogue/fields/ottl-types";

/**
 * What one function is in a collector version; null: it is not there yet. Read out of pkg/ottl, and of the transform processor,
 * from 0.154.0 on; what is older is taken for always there.
 */
export function functionAt(name: string, { args }: OttlFunction, version: string): OttlFunction | null {
  if (!isThere(functions[name], version)) return null;
  const newer = parameters[name];
  return newer && !isThere(newer.since, version)
    ? { args: args.filter((item) => item.name !== newer.name) }
    : { args };
}

/** Does the transform processor have the context? */
export function isContextThere(context: string, version: string): boolean {
  return context !== "exemplar" || isThere("0.156.0", version);
}

/** The newest semantic conventions that `set_semconv_span_name` takes. */
export function newestSemconv(version: string): readonly [major: number, minor: number, patch: number] {
  return isThere("0.159.0", version) ? [1, 43, 0] : [1, 40, 0];
}

function isThere(since: string | undefined, version: string): boolean {
  return since === undefined || compareVersions(version, since) >= 0;
}

const functions: Readonly<Record<string, string>> = {
  stringify_all: "0.155.0",
  ParseCLF: "0.155.0",
  ParseLEEF: "0.155.0",
  ParseCEF: "0.157.0",
  ParseELF: "0.158.0",
  All: "0.157.0",
  Any: "0.157.0",
  Filter: "0.157.0",
  Find: "0.157.0",
  IsEmpty: "0.157.0",
  MapEach: "0.157.0",
  MapKeys: "0.157.0",
  Reduce: "0.157.0",
  When: "0.157.0",
};

const parameters: Readonly<Record<string, { readonly name: string; readonly since: string }>> = {
  truncate_all: { name: "TruncationMarker", since: "0.157.0" },
};
