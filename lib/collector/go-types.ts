import type { FieldType, TypeId } from "../catalogue/fields/types";

/** A named type as Go prints it with %T: the last part of its package, a dot, its name. */
export function shortTypeName(type: TypeId): string {
  const dot = type.lastIndexOf(".");
  const slash = type.lastIndexOf("/", dot);
  const folder = type.slice(slash + 1, dot);
  // A version as the last folder ("/v2", "/v0.3.0") is no package name.
  if (!/^v\d/.test(folder)) return type.slice(slash + 1);
  const before = type.slice(0, slash);
  return `${before.slice(before.lastIndexOf("/") + 1)}.${type.slice(dot + 1)}`;
}

/** The type of a field as Go prints it. */
export function goTypeName(type: FieldType): string {
  if (type.go !== undefined) return shortTypeName(type.go);
  switch (type.is) {
    case "string":
    case "bool":
      return type.is;
    case "int":
    case "uint":
    case "float":
      return numberName(type.is, type.bits);
    case "duration":
      return "time.Duration";
    case "time":
      return "time.Time";
    case "secret":
      return "configopaque.String";
    case "id":
      return "component.ID";
    case "any":
      return "interface {}";
    case "list":
    case "array":
      return `[]${goTypeName(type.of)}`;
    case "pointer":
      return `*${goTypeName(type.of)}`;
    case "optional":
      return `configoptional.Optional[${goTypeName(type.of)}]`;
    case "map":
      return `map[${goTypeName(type.key)}]${goTypeName(type.of)}`;
    case "struct":
    default:
      return shortTypeName(type.type);
  }
}

function numberName(is: "int" | "uint" | "float", bits: number | undefined): string {
  if (is === "float") return `float${bits ?? 64}`;
  return `${is}${bits ?? ""}`;
}
