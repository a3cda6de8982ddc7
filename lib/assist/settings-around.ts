import type { Json } from "../base/json";
import type { Path } from "../base/path";
import type { Owner } from "./context";
import { settingsAlong } from "./context";
import { survey } from "./survey";

/** The settings of a component as far as they decide what stands at `path`: the types of the sections on the way. */
export function settingsAround(text: string, owner: Owner, path: Path): Json {
  const section = owner.kind === "service" ? ["service", "telemetry"] : [`${owner.kind}s`, owner.id];
  const { types } = survey(text, { is: "value", path: [...section, ...path], start: -1, end: -1 });
  return settingsAlong(path, types);
}
