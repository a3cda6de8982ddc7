import type { Json } from "../base/json";
import { facts } from "./table";
import type { FactSheet, FactValue, Role } from "./types";

/**
 * Everything known of one tier's deployment: what was set, else what the design itself says (`derived`), else what is
 * assumed for the role. Facts that are none of these are absent: unknown.
 */
export function factSheet(
  role: Role,
  set: Readonly<Record<string, Json>>,
  derived: Readonly<Record<string, Json>> = {},
): FactSheet {
  const sheet: Record<string, FactValue> = {};
  for (const { id, assumed } of facts) {
    const value = assumed[role];
    if (value !== undefined) sheet[id] = { value, origin: "assumed" };
  }
  for (const [id, value] of Object.entries(derived)) sheet[id] = { value, origin: "derived" };
  for (const [id, value] of Object.entries(set)) sheet[id] = { value, origin: "set" };
  return withReplicasOf(sheet);
}

/** The value of one fact; undefined: unknown. */
export function valueOf(sheet: FactSheet, id: string): Json | undefined {
  return sheet[id]?.value;
}

/** A fact as text; null: unknown, or not a text. */
export function textFact(sheet: FactSheet, id: string): string | null {
  const value = valueOf(sheet, id);
  return typeof value === "string" ? value : null;
}

/** A fact as a whole number; null: unknown, or not one. */
export function integerFact(sheet: FactSheet, id: string): number | null {
  const value = valueOf(sheet, id);
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}

/** A fact as yes or no; null: unknown, or neither. */
export function booleanFact(sheet: FactSheet, id: string): boolean | null {
  const value = valueOf(sheet, id);
  return typeof value === "boolean" ? value : null;
}

/** A fact as a list of texts; null: unknown, or not a list. */
export function listFact(sheet: FactSheet, id: string): readonly string[] | null {
  const value = valueOf(sheet, id);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : null;
}

/** The assumed number of replicas belongs to the assumed kind of workload: one for a singleton, none for a DaemonSet. */
function withReplicasOf(sheet: Record<string, FactValue>): FactSheet {
  if (sheet["workload.replicas"]?.origin === "set") return sheet;
  const mode = sheet["workload.mode"]?.value;
  if (mode === "singleton") sheet["workload.replicas"] = { value: 1, origin: "assumed" };
  if (mode === "daemonset") delete sheet["workload.replicas"];
  return sheet;
}
