import { at, isList, isMap, type Json } from "../base/json";
import type { Path } from "../base/path";
import type { KnownComponent } from "../catalogue/fields/fields";
import { childRows, rootRow } from "../catalogue/forms/rows";
import type { Row } from "../catalogue/forms/types";
import { brief } from "./diff/leaves";
import { sourceAt } from "../yaml/source";

/** One setting that a reader may suggest another value for. */
export type OfferedField = {
  /** From the top of the tier's text. */
  readonly path: Path;
  /** Below the component, list items by their names: "policies::errors::type". */
  readonly name: string;
  /** As it is written; "" where it is not. */
  readonly source: string;
  /** What counts where nothing is written; null: not known. */
  readonly fallback: string | null;
  /** All that the collector takes here; null: it is typed. */
  readonly values: readonly string[] | null;
};

/**
 * The settings of the component at `at` of a tier's text, those that are written first: single values as deep as they stand, and what has
 * no single values as YAML. Of what is not written, the single values beside them where the component's settings are known. `config` is
 * what the text says below the component.
 */
export function offeredFields(
  text: string,
  at: Path,
  config: Json | undefined,
  component: KnownComponent | null,
): readonly OfferedField[] {
  const rows = component ? rowsOf({ component, config }) : leavesOf(config, []);
  const offered = rows.map(({ path, written, fallback, values }): OfferedField => ({
    path: [...at, ...path],
    name: nameOf(config, path),
    source: written ? sourceAt(text, [...at, ...path]) : "",
    fallback: fallback === undefined || isMap(fallback) ? null : brief(fallback),
    values,
  }));
  return [...offered.filter(({ source }) => source !== ""), ...offered.filter(({ source }) => source === "")];
}

type Offered = {
  readonly path: Path;
  readonly written: boolean;
  readonly fallback: Json | undefined;
  readonly values: readonly string[] | null;
};

function rowsOf(form: { readonly component: KnownComponent; readonly config: Json | undefined }) {
  const walk = (row: Row): readonly Offered[] => {
    const { path, shape, written, fallback, aside } = row;
    if (holdsParts(written) || path.length === 0) return childRows(form, row).flatMap(walk);
    const single =
      shape.is !== "section" && shape.is !== "variants" && shape.is !== "list" && shape.is !== "map";
    if (written === undefined && (!single || shape.is === "raw" || aside)) return [];
    return [{ path, written: written !== undefined, fallback, values: valuesOf(shape) }];
  };
  return walk(rootRow(form));
}

function valuesOf(shape: Row["shape"]): readonly string[] | null {
  if (shape.is === "switch") return ["true", "false"];
  return shape.is === "choice" && !shape.free ? shape.values : null;
}

/** What is written below a component that nothing is known of. */
function leavesOf(config: Json | undefined, path: Path): readonly Offered[] {
  const step = (key: string | number, value: Json) => leavesOf(value, [...path, key]);
  if (holdsParts(config) && isList(config)) return config.flatMap((item, index) => step(index, item));
  if (holdsParts(config) && isMap(config))
    return Object.entries(config).flatMap(([key, value]) => step(key, value));
  return path.length === 0 ? [] : [{ path, written: true, fallback: undefined, values: null }];
}

/** A map with something in it, or a list of such maps: what is asked for part by part. */
function holdsParts(value: Json | undefined): boolean {
  if (isList(value)) return value.length > 0 && value.every(isMap);
  return isMap(value) && Object.keys(value).length > 0;
}

function nameOf(config: Json | undefined, path: Path): string {
  const steps = path.map((step, index) => {
    const item = typeof step === "number" ? at(config, ...path.slice(0, index + 1)) : undefined;
    const name = isMap(item) ? (item["name"] ?? item["job_name"] ?? item["key"]) : undefined;
    return typeof name === "string" ? name : String(step);
  });
  return steps.join("::");
}
