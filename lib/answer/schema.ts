import * as z from "zod/mini";
import type { JsonMap } from "../base/json";
import { languages } from "../base/words";
import { roles } from "../facts/types";
import { maxTiers } from "../workspace/limits";

/** The answer to a check. Its shape is a promise: keys may be added, none is renamed or removed. */
export const answerSchema = z.object({
  findings: z.array(
    z.object({
      /** `family/name`; the rule's page stands at `/rules/<id>`. */
      rule: z.string(),
      class: z.enum(["rule", "verdict", "start", "environment"]),
      severity: z.enum(["error", "warning", "info"]),
      tier: z.string(),
      /** As the collector writes it, `deploy::<fact>` or `hop::<from>→<to>`. */
      path: z.string(),
      /** From 1; null where the place has no text. */
      line: z.nullable(z.int()),
      column: z.nullable(z.int()),
      message: z.string(),
      /** The collector's own text, where it has one. */
      upstream: z.nullable(z.string()),
      fixes: z.array(z.object({ id: z.string(), title: z.string(), safety: z.enum(["safe", "review"]) })),
    }),
  ),
  /** By tier: deploy facts that nobody said and that were taken for granted. */
  assumed: z.record(z.string(), z.record(z.string(), z.json())),
  notChecked: z.object({ components: z.int(), facts: z.array(z.string()) }),
});
export type Answer = Omit<z.infer<typeof answerSchema>, "assumed"> & {
  readonly assumed: Readonly<Record<string, JsonMap>>;
};

const version = z.string().check(z.regex(/^v?\d{1,4}\.\d{1,5}\.\d{1,5}$/));
const loudness = z.enum(["off", "error", "warning", "info"]);

/** What is asked: a design as the studio saves it, or tiers by themselves. */
export const questionSchema = z.strictObject({
  /** A design file's content. Its tiers come before `tiers`. */
  design: z.optional(z.record(z.string(), z.json())),
  tiers: z.optional(
    z
      .array(
        z.strictObject({
          id: z.string(),
          /** Left out: by its name, else by its content. */
          role: z.optional(z.enum(roles)),
          yaml: z.string(),
          /** Deploy facts by id. */
          facts: z.optional(z.record(z.string(), z.json())),
        }),
      )
      .check(z.maxLength(maxTiers)),
  ),
  collectorVersion: z.optional(version),
  distribution: z.optional(z.enum(["core", "contrib", "k8s", "otlp"])),
  profile: z.optional(z.enum(["recommended", "strict", "all"])),
  rules: z.optional(z.record(z.string().check(z.regex(/^[a-z0-9]+\/(?:\*|[a-z0-9-]+)$/)), loudness)),
  lang: z.optional(z.enum(languages)),
});
export type Question = z.infer<typeof questionSchema>;

/** What is asked to be rendered: one tier of what a question speaks of. */
export const renderQuestionSchema = z.extend(questionSchema, { tier: z.string() });

/** Why a question was not answered. */
export const refusalSchema = z.object({ error: z.object({ reason: z.string(), message: z.string() }) });
