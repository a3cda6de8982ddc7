import { readFileSync } from "node:fs";
import { createBuild } from "../lib/collector/build";
import type { Build } from "../lib/collector/build";
import { createCatalogue } from "../lib/catalogue/catalogue";
import type { OttlData } from "../lib/catalogue/fields/ottl-types";
import type { FieldsData } from "../lib/catalogue/fields/types";
import { catalogueData } from "../lib/catalogue/published-catalogue.generated";
import { fieldsData } from "../lib/catalogue/published-fields.generated";
import { ottlData } from "../lib/catalogue/published-ottl.generated";
import { parseCatalogue } from "../lib/catalogue/schema";

/** The build that a builder's manifest describes; without one, the reference collector's. */
export function referenceBuild(manifest: string | null): Build {
  const text = readFileSync(manifest ?? "../shared/bin/manifest.yaml", "utf8");
  const modules = new Set(Array.from(text.matchAll(/gomod:\s*(\S+)/g), ([, name]) => name ?? ""));
  const version = /^\s*version:\s*(\S+)/m.exec(text)?.[1] ?? "0.159.0";
  /* oxlint-disable typescript/no-unsafe-type-assertion -- the published files are ours */
  const data = fieldsData as FieldsData;
  const ottl = ottlData as OttlData;
  /* oxlint-enable typescript/no-unsafe-type-assertion */
  return createBuild(createCatalogue(parseCatalogue(catalogueData)), data, {
    version,
    parts: { modules },
    ottl,
  });
}

/** The value behind `--name` on the command line. */
export function option(name: string): string | null {
  const index = process.argv.indexOf(`--${name}`);
  return index === -1 ? null : (process.argv[index + 1] ?? null);
}
