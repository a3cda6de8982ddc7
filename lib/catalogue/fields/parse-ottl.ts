import * as z from "zod/mini";
import type { OttlData } from "./ottl-types";

// Compiled validators need `eval`, which the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/** What OTTL statements may say, from data of unknown origin; null where it is not what it claims to be. */
export function parseOttl(data: unknown): OttlData | null {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

const yes = z.exactOptional(z.literal(true));
const names = z.array(z.string());

const schema = z.object({
  schema: z.literal(2),
  version: z.string(),
  functions: z.record(
    z.string(),
    z.object({
      args: z.array(z.object({ name: z.string(), type: z.string(), optional: yes, list: yes })),
    }),
  ),
  sets: z.object({
    transform: z.record(z.string(), names),
    conditions: z.record(z.string(), names),
  }),
  paths: z.record(
    z.string(),
    z.array(z.object({ path: z.string(), key: yes, set: yes, type: z.exactOptional(z.string()) })),
  ),
  enums: z.record(z.string(), names),
  locales: names,
  grok: z.record(z.string(), z.enum(["named", "plain", "broken"])),
});
