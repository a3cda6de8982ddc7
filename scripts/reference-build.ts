import { readFileSync } from "node:fs";
import { createBuild } from "../lib/collector/build";
import type { Build } from "../lib/collector/build";
import { createCatalogue } from "../lib/catalogue/catalogue";
import type { OttlData } from "../lib/catalogue/fields/ottl-types";
import type { FieldsData } from "../lib/catalogue/fields/types";
import { catalogueData } from "../lib/catalogue/published-catalogue.generated";
import { fieldsData } from "../lib/catalogue/published-fields.generated";
import { ottlData } from "../lib/catalogue/published-ottl.generated";
import { parseManifest } from "../lib/workspace/parse-manifest";
import { parseCatalogue } from "../lib/catalogue/schema";

/** The build that a builder's manifest describes; without one, the reference collector's. */
export function referenceBuild(manifest: string | null): Build {
  const text = readFileSync(manifest ?? "../shared/bin/manifest.yaml", "utf8");
  const read = parseManifest(text);
  if (!read.ok) throw new Error("The manifest does not read");
  const { build, collector } = read.value;
  const version = collector ?? "0.159.0";
  /* oxlint-disable typescript/no-unsafe-type-assertion -- the published files are ours */
  const data = fieldsData as FieldsData;
  const ottl = ottlData as OttlData;
  /* oxlint-enable typescript/no-unsafe-type-assertion */
  return createBuild(createCatalogue(parseCatalogue(catalogueData)), data, {
    version,
    parts: { modules: new Set(build.modules) },
    ottl,
  });
}

/** The value behind `--name` on the command line. */
export function option(name: string): string | null {
  const index = process.argv.indexOf(`--${name}`);
  return index === -1 ? null : (process.argv[index + 1] ?? null);
}
