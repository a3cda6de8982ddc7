import { at, isList, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import { defaultAt } from "../fields/default-at";
import { within } from "../fields/flatten";
import { lifeAt } from "../fields/life-at";
import { placeAt, type Place } from "../fields/place";
import { valuesAt } from "../fields/values-at";
import { choiceOf, shapeOf } from "./shape-of";
import { toggleOf } from "./toggle-of";
import type { Form, Row, Shape } from "./types";

/** The row for one path below the component; of what nothing is known it is raw. */
export function rowOf(form: Form, path: Path, standing: Row["standing"]): Row {
  const { component, config } = form;
  const place = standing === "unknown" ? null : placeAt(component, path, config);
  const written = at(config, ...path);
  const life = lifeAt(component, path, config);
  // Nobody should start to write what is going away.
  const aside = life !== null && written === undefined;
  const row = { path, name: String(path.at(-1) ?? ""), written, standing, aside, life };
  if (!place) return { ...row, shape: { is: "raw" }, fallback: undefined, toggle: null, standing: "unknown" };
  const shape = fitting(shapeAt(form, path, place), place, written);
  const fallback = defaultAt(component, path, config) ?? undefined;
  return { ...row, shape, fallback, toggle: toggleOf(form, { path, place, shape, written, fallback }) };
}

function shapeAt({ component, config }: Form, path: Path, place: Place): Shape {
  const isItem = typeof path.at(-1) === "number";
  const { section } = place;
  if (section && !isItem) return { is: "variants", section };
  // An item whose `type` is not known yet still has its `type`.
  if (section?.by === "type") return { is: "section" };
  const shape = shapeOf(component, place.field.type);
  const isOpen = shape.is === "text" || shape.is === "raw" || (shape.is === "list" && shape.of.is === "text");
  if (!isOpen) return shape;
  const choice = choiceOf(valuesAt(component, path, config));
  if (!choice) return shape;
  return shape.is === "list" ? { is: "list", of: choice } : choice;
}

/** The control, unless what is written is of a form that it cannot show: nothing written is ever hidden. */
function fitting(shape: Shape, place: Place, written: Json | undefined): Shape {
  if (written === undefined || written === null) return shape;
  const holds =
    shape.is === "list" || shape.is === "map" || shape.is === "section" || shape.is === "variants";
  if (typeof written !== "object") return holds ? { is: "text" } : shape;
  if (!holds) return { is: "raw" };
  if (shape.is === "variants")
    return isList(written) === (shape.section.by === "type") ? shape : { is: "raw" };
  if (isList(written) === (shape.is === "list")) return shape;
  // Headers are written as a mapping or as a list of names and values.
  const isPairs = isList(written) && shape.is === "map" && within(place.field.type).is === "list";
  return isPairs ? { is: "list", of: { is: "section" } } : { is: "raw" };
}
