import * as z from "zod/mini";
import { maxTierBytes } from "../workspace/limits";

// Compiled validators need `eval`.
z.config({ jitless: true });

/** Text for people: bounded, and without U+0000, which PostgreSQL cannot keep. */
export const prose = (length: number) =>
  z.string().check(
    z.maxLength(length),
    z.refine((text) => !text.includes("\0")),
  );
/** The same, with something in it. */
export const said = (length: number) => prose(length).check(z.refine((text) => text.trim() !== ""));

const tier = prose(64);
const text = prose(4_000);
const nth = z.int().check(z.gte(0), z.lte(1_000_000));
export const pathSchema = z.array(z.union([prose(1_000), nth])).check(z.maxLength(200));

export const anchorSchema = z.discriminatedUnion("on", [
  z.object({ on: z.literal("review") }),
  z.object({ on: z.literal("hop"), hop: prose(1_000) }),
  z.object({ on: z.literal("yaml"), tier, path: pathSchema, text }),
  z.object({ on: z.literal("line"), tier, text, nth }),
  z.object({ on: z.literal("helm"), tier, text, nth }),
  z.object({ on: z.literal("fact"), tier, fact: prose(200) }),
  z.object({ on: z.literal("finding"), key: prose(2_000) }),
]);

const lineSuggestion = z.object({ tier, before: prose(20_000), after: prose(20_000) });

/** Stored with the setting's value as it was: looked up by the server, whatever a browser says it was. */
export const suggestionSchema = z.union([
  z.extend(lineSuggestion, { path: pathSchema, within: z.array(prose(1_000)) }),
  lineSuggestion,
]);

/** As it is asked for. */
export const askedSuggestionSchema = z.union([
  z.object({ tier, path: pathSchema.check(z.minLength(1)), after: prose(20_000) }),
  lineSuggestion,
]);

/** More than the largest design there can be is refused before it is read. */
export const maxBodyBytes = 4 * maxTierBytes;
