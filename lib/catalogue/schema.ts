import * as z from "zod/mini";
import { kinds, type CatalogueData } from "./types";

// Compiled validators need `eval`, which the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/** The catalogue from data of unknown origin: the published file. Throws where it is not one: we publish it ourselves. */
export function parseCatalogue(data: unknown): CatalogueData {
  return catalogueSchema.parse(data);
}

const kind = z.enum(kinds);
const span = z.object({ first: z.string(), last: z.string() });
const stability = z.enum(["development", "alpha", "beta", "stable", "deprecated", "unmaintained", "unknown"]);

const settingLife = z.object({
  path: z.array(z.string()),
  value: z.exactOptional(z.string()),
  added: z.exactOptional(z.string()),
  addedBy: z.exactOptional(z.string()),
  deprecated: z.exactOptional(z.string()),
  removed: z.exactOptional(z.string()),
  instead: z.exactOptional(z.string()),
});

const catalogueSchema = z.object({
  schema: z.literal(1),
  asOf: z.string(),
  renames: z.array(
    z.object({
      kind,
      from: z.string(),
      to: z.string(),
      notBefore: z.string(),
      by: z.nullable(z.string()),
      when: z.string(),
    }),
  ),
  components: z.array(
    z.object({
      kind,
      type: z.string(),
      aliases: z.array(
        z.object({
          type: z.string(),
          since: z.nullable(z.string()),
          notBefore: z.exactOptional(z.string()),
          by: z.exactOptional(z.string()),
        }),
      ),
      signals: z.record(z.string(), stability),
      distributions: z.object({
        core: z.exactOptional(span),
        contrib: z.exactOptional(span),
        k8s: z.exactOptional(span),
        otlp: z.exactOptional(span),
      }),
      module: z.nullable(z.string()),
      fields: z.exactOptional(z.array(z.object({ path: z.array(z.string()), type: z.string() }))),
      instead: z.exactOptional(z.string()),
      lives: z.exactOptional(z.array(settingLife)),
    }),
  ),
});
