import type { Path } from "../../base/path";
import { words, type Words } from "../../base/words";
import type { Kind } from "../types";
import { known } from "./known.generated";

/**
 * Our help on the setting at `path` below a component of the newest name `type`; null where there is none. `path` may hold
 * list positions. "service", "telemetry" is the collector's own telemetry.
 */
export function helpFor(kind: Kind | "service", type: string, path: Path): Words | null {
  const component = lookUp(`${kind}/${type}`);
  if (!component || path.length === 0) return null;
  const steps = path.filter((step) => typeof step === "string");
  const pattern = steps.join(".");
  if (component.own.includes(pattern)) return words(`help.${kind}/${type}.${pattern}`);
  const name = steps.at(-1) ?? "";
  const group = component.shared[steps.slice(0, -1).join(".")]?.find((each) =>
    known.groups[each]?.includes(name),
  );
  return group === undefined ? null : words(`help.${group}.${name}`);
}

/** The components and groups that there is help on, without the texts. */
export type KnownHelp = {
  /** Names of fields by group of settings that components share. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** `own`: paths without list positions; `shared`: groups by the path of the map that holds them. */
  readonly components: Readonly<
    Record<
      string,
      {
        readonly own: readonly string[];
        readonly shared: Readonly<Record<string, readonly string[]>>;
      }
    >
  >;
};

function lookUp(key: string): KnownHelp["components"][string] | null {
  return Object.hasOwn(known.components, key) ? (known.components[key] ?? null) : null;
}
