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
