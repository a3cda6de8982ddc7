import * as z from "zod/mini";
import { gates, opinions, scopes } from "../types";
import { askedSuggestionSchema, pathSchema, prose, said } from "../schemas";

const key = said(64);
const revision = z.int().check(z.gte(0), z.lte(1_000_000));
const line = z.int().check(z.gte(1), z.lte(1_000_000));
const tier = prose(64);
/** Milliseconds since 1970; null: never. */
const expires = z.nullable(z.int().check(z.gte(0)));
/** Asked of whoever opens the link; null or left out: none. */
const password = z.optional(z.nullable(said(200)));
/** A design is read by its own schema, which knows older formats. */
const design = z.unknown();

/** Where a comment is put by whoever reads: a line is a number on their screen, and becomes a path here. */
const placeSchema = z.discriminatedUnion("on", [
  z.object({ on: z.literal("review") }),
  z.object({ on: z.literal("line"), tier, line }),
  z.object({ on: z.literal("helm"), tier, line }),
  z.object({ on: z.literal("path"), tier, path: pathSchema }),
  z.object({ on: z.literal("hop"), hop: said(1_000) }),
  z.object({ on: z.literal("fact"), tier, fact: said(200) }),
  z.object({ on: z.literal("finding"), key: said(2_000) }),
]);

export type CommentPlace = z.infer<typeof placeSchema>;

/** All that can be asked of a review. */
export const commandSchema = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("comment"),
    key,
    parent: z.nullable(said(64)),
    revision,
    place: placeSchema,
    body: said(20_000),
    suggestion: z.nullable(askedSuggestionSchema),
  }),
  z.object({ do: z.literal("resolve"), comment: said(64), resolved: z.boolean() }),
  z.object({ do: z.literal("take"), comment: said(64), seen: revision }),
  z.object({ do: z.literal("push"), design, seen: revision, note: prose(2_000) }),
  z.object({
    do: z.literal("judge"),
    key,
    opinion: z.enum(opinions),
    summary: prose(20_000),
    seen: z.object({ revision, hash: said(64) }),
  }),
  z.object({
    do: z.literal("decide"),
    decision: z.enum(["open", "merged", "closed"]),
    version: z.int(),
    reason: prose(2_000),
  }),
  z.object({ do: z.literal("add-link"), scope: z.enum(scopes), expires, password }),
  z.object({ do: z.literal("add-embed"), origins: z.array(prose(300)).check(z.maxLength(100)) }),
  z.object({ do: z.literal("see-mentions"), comments: z.array(said(64)).check(z.maxLength(1_000)) }),
  z.object({ do: z.literal("add-webhook"), url: said(2_000) }),
  z.object({ do: z.literal("remove-webhook"), webhook: said(64) }),
  z.object({ do: z.literal("revoke-link"), link: said(64) }),
  z.object({ do: z.literal("delete") }),
]);

export type Command = z.infer<typeof commandSchema>;

export const newReviewSchema = z.object({
  title: said(200),
  description: prose(20_000),
  gate: z.enum(gates),
  design,
  base: z.nullable(design),
  link: z.object({ scope: z.enum(scopes), expires, password }),
  name: said(80),
});

export const nameSchema = z.object({ name: said(80) });

export const unlockSchema = z.object({ password: prose(200) });
