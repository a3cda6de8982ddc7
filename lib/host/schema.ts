import * as z from "zod/mini";

/** What a real collector says of the tiers of a design, beside what Otelier says. Keys may be added, none is renamed or removed. */
export const opinionSchema = z.object({
  /** The collector's own version; null: it does not say. */
  version: z.nullable(z.string()),
  tiers: z.array(
    z.object({
      tier: z.string(),
      /** The version that the tier's configuration is meant for. */
      target: z.string(),
      /** Otelier's verdict in the same circumstances: this machine, these variables. */
      here: z.boolean(),
      /** Otelier's verdict for the pod that the deploy facts describe, as the studio shows it. */
      inPod: z.boolean(),
      /** Null: the collector could not be asked, `why` says why. */
      theirs: z.nullable(z.object({ pass: z.boolean(), panics: z.boolean(), text: z.string() })),
      why: z.nullable(z.string()),
      /** Lines of what both refuse. */
      lines: z.array(z.int()),
      /** Variables whose value nobody here knows: the collector was given the text `stand-in` for each. */
      standIns: z.array(z.string()),
    }),
  ),
});
export type OpinionAnswer = z.infer<typeof opinionSchema>;

/** What the operator's Helm makes of a tier's values, held against the design. Keys may be added, none is renamed or removed. */
export const renderSchema = z.object({
  /** Helm's own version; null: it does not say. */
  version: z.nullable(z.string()),
  chart: z.string(),
  release: z.string(),
  namespace: z.string(),
  /** The values that were rendered, so that an answer can be told from one about older values. */
  values: z.string(),
  /** What Helm says where it refuses; null: it renders. */
  refusal: z.nullable(z.string()),
  manifests: z.array(
    z.object({ kind: z.string(), name: z.string(), namespace: z.nullable(z.string()), text: z.string() }),
  ),
  /** Where the ConfigMap's configuration is not the tier's, as paths; empty: nowhere; null: there is no such ConfigMap. */
  config: z.nullable(z.array(z.string())),
  /** "Kind name" of objects that the release's list does not name. */
  unlisted: z.array(z.string()),
  /** "Kind name" of objects that the list names and Helm did not make. */
  missing: z.array(z.string()),
});
export type RenderAnswer = z.infer<typeof renderSchema>;
