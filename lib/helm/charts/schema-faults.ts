import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";

/** One way in which values do not fit a chart's schema: where, and what was expected there. */
export type SchemaFault = { readonly path: string; readonly expected: string };

/**
 * Where values break a chart's `values.schema.json`. Knows the keywords that the chart's schemas use (JSON Schema, draft 7);
 * compiled validators need `eval`, which the studio's Content-Security-Policy forbids.
 */
export function schemaFaults(schema: Json, values: Json): readonly SchemaFault[] {
  return check({ root: schema, schema, value: values, path: "" });
}

type Place = { readonly root: Json; readonly schema: Json; readonly value: Json; readonly path: string };

function check(place: Place): readonly SchemaFault[] {
  const { root, schema, value, path } = place;
  if (!isMap(schema)) return [];
  const reference = schema["$ref"];
  if (typeof reference === "string" && reference.startsWith("#/"))
    return check({ ...place, schema: at(root, ...reference.slice(2).split("/")) ?? {} });
  const types = typesIn(schema);
  if (types.length > 0 && !types.some((type) => fits(type, value)))
    return [{ path, expected: types.join(", ") }];
  const choice = schema["enum"];
  if (isList(choice) && !choice.some((each) => JSON.stringify(each) === JSON.stringify(value)))
    return [{ path, expected: choice.map((each) => JSON.stringify(each)).join(", ") }];
  return [...alternatives(place, schema), ...inMap(place, schema), ...inList(place, schema)];
}

function typesIn({ type }: JsonMap): readonly string[] {
  return (isList(type) ? type : [type ?? null]).filter((each) => typeof each === "string");
}

function fits(type: string, value: Json): boolean {
  if (type === "object") return isMap(value);
  if (type === "array") return isList(value);
  if (type === "null") return value === null;
  if (type === "integer") return typeof value === "number" && Number.isInteger(value);
  return typeof value === type;
}

/** `anyOf` and `oneOf`: the faults of the first where none fits. */
function alternatives(place: Place, schema: JsonMap): readonly SchemaFault[] {
  return ["anyOf", "oneOf"].flatMap((keyword) => {
    const options = schema[keyword];
    if (!isList(options)) return [];
    const faults = options.map((option) => check({ ...place, schema: option }));
    return faults.some((each) => each.length === 0) ? [] : (faults[0] ?? []);
  });
}

function inMap({ root, value, path }: Place, schema: JsonMap): readonly SchemaFault[] {
  if (!isMap(value)) return [];
  const required = schema["required"];
  const missing = (isList(required) ? required : []).flatMap((key) =>
    typeof key === "string" && !Object.hasOwn(value, key)
      ? [{ path: below(path, key), expected: "a value" }]
      : [],
  );
  const known = isMap(schema["properties"]) ? schema["properties"] : {};
  const patterns = isMap(schema["patternProperties"]) ? schema["patternProperties"] : {};
  const others = schema["additionalProperties"];
  const inside = Object.entries(value).flatMap(([key, each]): readonly SchemaFault[] => {
    const own = Object.hasOwn(known, key) ? [known[key] ?? {}] : [];
    const matching = Object.entries(patterns).flatMap(([pattern, one]) =>
      new RegExp(pattern, "u").test(key) ? [one] : [],
    );
    const schemas = [...own, ...matching];
    if (schemas.length === 0 && others === false)
      return [{ path: below(path, key), expected: Object.keys(known).join(", ") }];
    const all = schemas.length === 0 && isMap(others) ? [others] : schemas;
    return all.flatMap((one) => check({ root, schema: one, value: each, path: below(path, key) }));
  });
  return [...missing, ...inside];
}

function inList({ root, value, path }: Place, schema: JsonMap): readonly SchemaFault[] {
  const items = schema["items"];
  if (!isList(value) || !isMap(items)) return [];
  return value.flatMap((each, index) =>
    check({ root, schema: items, value: each, path: `${path}[${index}]` }),
  );
}

function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
