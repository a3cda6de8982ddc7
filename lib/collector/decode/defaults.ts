import { at, isList, isMap } from "../../base/json";
import type { Json } from "../../base/json";
import type { ComponentFields, FieldsData, FieldType, OptionalState } from "../../catalogue/fields/types";
import { parseDuration } from "../go/duration";
import type { Decoded, DecodedMap } from "../types";
import { planOf, type StructPlan } from "./struct-plan";
import { unmarshalText } from "./text-types";

/** What a component holds before a configuration is read into it. */
export type Defaults = {
  readonly value: Decoded;
  /** The optional section at a path of the default configuration: its state, and the content a bare key would bring. */
  optionalAt(path: string): { readonly state: OptionalState["state"]; readonly content: Decoded };
};

/** The zero value of a Go type. */
export function zeroOf(data: FieldsData, type: FieldType): Decoded {
  switch (type.is) {
    case "string":
    case "secret":
    case "id":
      return "";
    case "bool":
      return false;
    case "duration":
    case "int":
    case "uint":
    case "float":
      return 0;
    case "struct":
      return zeroStruct(data, type.type, type.text === true);
    case "time":
    case "any":
    case "list":
    case "array":
    case "map":
    case "optional":
    case "pointer":
    default:
      return null;
  }
}

/** The default configuration of a component, typed. Made once for each. */
export function defaultsOf(data: FieldsData, component: ComponentFields): Defaults {
  const known = made.get(component);
  if (known) return known;
  const states = new Map(component.optionals.map((optional) => [optional.path, optional]));
  const read = (type: FieldType, json: Json | undefined, path: string): Decoded =>
    defaultValue(data, states, { type, json, path });
  const value = read({ is: "struct", type: component.config }, component.default ?? {}, "");
  const sections = new Map<string, ReturnType<Defaults["optionalAt"]>>();
  const readOptional: Defaults["optionalAt"] = (path) => {
    const optional = states.get(path);
    if (!optional) return { state: "none", content: null };
    const type = typeAtPath(data, component, path);
    const json = optional.default ?? at(component.default ?? {}, ...path.split("."));
    return { state: optional.state, content: type ? read(type, json, path) : null };
  };
  const defaults: Defaults = {
    value,
    optionalAt(path) {
      const section = sections.get(path) ?? readOptional(path);
      sections.set(path, section);
      return section;
    },
  };
  made.set(component, defaults);
  return defaults;
}

const made = new WeakMap<ComponentFields, Defaults>();

type Part = { readonly type: FieldType; readonly json: Json | undefined; readonly path: string };

function defaultValue(
  data: FieldsData,
  states: ReadonlyMap<string, OptionalState>,
  { type, json, path }: Part,
): Decoded {
  const read = (type: FieldType, json: Json | undefined, path: string): Decoded =>
    defaultValue(data, states, { type, json, path });
  if (type.is === "optional") {
    return states.get(path)?.state === "some" ? read(type.of, json ?? {}, path) : null;
  }
  if (type.is === "pointer") {
    const isSet = states.get(path)?.state === "set" || (json !== undefined && json !== null);
    return isSet ? read(type.of, json ?? {}, path) : null;
  }
  if (type.is === "struct" && !type.text) {
    const keys = isMap(json) ? json : {};
    const value: Record<string, Decoded> = {};
    for (const [name, field] of planOf(data, type.type).fields)
      value[name] = read(field.type, keys[name], path === "" ? name : `${path}.${name}`);
    return value;
  }
  // No factory sets a secret; the facts hold what Go prints instead of one.
  if (json === undefined || json === null || type.is === "secret") return zeroOf(data, type);
  if (type.is === "list" && isList(json)) return json.map((item) => read(type.of, item, "#"));
  if (type.is === "map" && isMap(json))
    return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, read(type.of, item, "#")]));
  if (type.is === "duration" && typeof json === "string") {
    const duration = parseDuration(json);
    return duration.ok ? duration.value : 0;
  }
  if (type.text && type.go !== undefined && typeof json === "string") {
    const text = unmarshalText(type.go, json);
    return text.ok ? text.value : json;
  }
  return typeof json === "object" ? zeroOf(data, type) : json;
}

function zeroStruct(data: FieldsData, type: string, isText: boolean): Decoded {
  if (isText) return "";
  const plan = planOf(data, type);
  const known = zeros.get(plan);
  if (known) return known;
  const value: Record<string, Decoded> = {};
  for (const [name, field] of plan.fields) value[name] = zeroOf(data, field.type);
  zeros.set(plan, value);
  return value;
}

/** Nothing writes into a decoded value, so one of each will do. */
const zeros = new WeakMap<StructPlan, DecodedMap>();

/** The type inside the optional at `path`. */
function typeAtPath(data: FieldsData, component: ComponentFields, path: string): FieldType | null {
  const step = (type: FieldType | null, name: string): FieldType | null => {
    const inner = type && contentOf(type);
    return inner?.is === "struct" ? (planOf(data, inner.type).fields.get(name)?.type ?? null) : null;
  };
  const start: FieldType = { is: "struct", type: component.config };
  const found = path.split(".").reduce<FieldType | null>(step, start);
  return found && contentOf(found);
}

function contentOf(type: FieldType): FieldType {
  return type.is === "optional" || type.is === "pointer" ? type.of : type;
}
