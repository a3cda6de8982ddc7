import * as z from "zod/mini";
import type { Refusal } from "../../base/refusal";
import { err, ok, type Result } from "../../base/result";
import { words } from "../../base/words";
import { kinds } from "../types";
import type { FieldsData, FieldType } from "./types";

// Compiled validators need `eval`, which the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/**
 * The facts about settings from data of unknown origin: a file that came over the network. Refused where it is not what it
 * claims to be, names a struct that it does not hold (a file that was cut), or is in another format; the studio then works
 * with names only.
 */
export function parseFields(data: unknown): Result<FieldsData, Refusal> {
  const format = formatSchema.safeParse(data);
  if (format.success && format.data.schema !== known)
    return refuse("catalogue.fields-newer", { found: String(format.data.schema), known });
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") ?? "";
    return refuse("catalogue.fields-damaged", { where: where === "" ? "–" : where.slice(0, 120) });
  }
  const lost = firstLost(parsed.data);
  return lost === null ? ok(parsed.data) : refuse("catalogue.fields-damaged", { where: lost });
}

const known = 1;

function refuse(id: string, params: Readonly<Record<string, string | number>>): Result<never, Refusal> {
  return err({ reason: "unreadable", message: words(id, params) });
}

/** The first struct that is named and not there. */
function firstLost(data: FieldsData): string | null {
  for (const { config, dynamic } of data.components) {
    const named = [config, ...Object.values(dynamic).flatMap(({ variants }) => configsOf(variants))];
    const lost = named.find((type) => !data.types[type]);
    if (lost !== undefined) return lost;
  }
  for (const { fields } of Object.values(data.types))
    for (const { type } of fields) {
      const lost = structsIn(type).find((name) => !data.types[name]);
      if (lost !== undefined) return lost;
    }
  return null;
}

function configsOf(variants: FieldsData["components"][number]["dynamic"][string]["variants"]) {
  return Object.values(variants).map(({ config }) => config);
}

function structsIn(type: FieldType): readonly string[] {
  if (type.is === "struct") return [type.type];
  if (type.is === "map") return [...structsIn(type.key), ...structsIn(type.of)];
  return "of" in type ? structsIn(type.of) : [];
}

const formatSchema = z.object({ schema: z.union([z.number(), z.string()]) });
const yes = z.exactOptional(z.literal(true));
const methods = { text: yes, unmarshals: yes, validates: yes, yaml: yes };
const named = { ...methods, go: z.exactOptional(z.string()) };

const fieldType: z.ZodMiniType<FieldType> = z.lazy(() =>
  z.discriminatedUnion("is", [
    z.object({ is: z.enum(["string", "bool", "duration", "time", "secret", "any", "id"]), ...named }),
    z.object({
      is: z.enum(["int", "uint", "float"]),
      bits: z.exactOptional(z.union([z.literal(8), z.literal(16), z.literal(32), z.literal(64)])),
      ...named,
    }),
    z.object({ is: z.enum(["list", "array", "optional", "pointer"]), of: fieldType, ...named }),
    z.object({ is: z.literal("map"), key: fieldType, of: fieldType, open: yes, ...named }),
    z.object({ is: z.literal("struct"), type: z.string(), ...named }),
  ]),
);

const optionals = z.array(
  z.object({
    path: z.string(),
    state: z.enum(["none", "default", "some", "nil", "set"]),
    default: z.exactOptional(z.json()),
  }),
);
const section = z.object({
  by: z.enum(["key", "type"]),
  variants: z.record(
    z.string(),
    z.object({ config: z.string(), default: z.json(), optionals: z.exactOptional(optionals) }),
  ),
});
const stability = z.enum(["development", "alpha", "beta", "stable", "deprecated", "unmaintained", "unknown"]);

const text = z.exactOptional(z.string());
const changes = z.object({
  fields: z.array(
    z.object({
      on: z.string(),
      name: z.string(),
      added: text,
      addedBy: text,
      deprecated: text,
      removed: text,
      instead: text,
      type: z.exactOptional(fieldType),
      default: z.exactOptional(z.object({ value: z.json(), until: text })),
    }),
  ),
  choices: z.array(
    z.object({
      component: z.string(),
      path: z.string(),
      value: z.string(),
      added: text,
      addedBy: text,
      deprecated: text,
      instead: text,
    }),
  ),
});

const schema = z.object({
  schema: z.literal(known),
  version: z.string(),
  knowledge: z.enum(["reflected", "harvested"]),
  components: z.array(
    z.object({
      kind: z.enum([...kinds, "service"]),
      type: z.string(),
      aliases: z.exactOptional(z.array(z.string())),
      module: z.exactOptional(z.string()),
      signals: z.record(z.string(), stability),
      config: z.string(),
      default: z.exactOptional(z.json()),
      optionals,
      dynamic: z.record(z.string(), section),
      choices: z.exactOptional(z.record(z.string(), z.array(z.string()))),
    }),
  ),
  types: z.record(
    z.string(),
    z.object({
      fields: z.array(
        z.object({
          name: z.string(),
          type: fieldType,
          go: z.exactOptional(z.string()),
          squash: yes,
          remain: yes,
          untagged: yes,
          embedded: yes,
        }),
      ),
      dialect: z.exactOptional(z.literal("yaml")),
      ...methods,
      metric: z.exactOptional(z.object({ name: z.string(), attributes: z.array(z.string()) })),
    }),
  ),
  enums: z.record(
    z.string(),
    z.object({
      values: z.array(z.string()),
      how: z.enum(["text", "text (case-insensitive)", "validate", "consts"]),
      free: yes,
    }),
  ),
  gates: z.array(
    z.object({
      id: z.string(),
      stage: z.enum(["Alpha", "Beta", "Stable", "Deprecated"]),
      from: z.exactOptional(z.string()),
      to: z.exactOptional(z.string()),
      enabled: z.boolean(),
    }),
  ),
  changes: z.exactOptional(changes),
});
