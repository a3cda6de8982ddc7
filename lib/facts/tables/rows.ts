import type { Json } from "../../base/json";
import type { Fact, FactGroup, FactType, Role } from "../types";

/** A row without its group; what is left out is not editable and nowhere assumed. */
type Row = {
  readonly id: string;
  readonly type: FactType;
  readonly unit?: string;
  readonly assumed?: Readonly<Partial<Record<Role, Json>>>;
  readonly editable?: boolean;
};

/** The rows of one group as facts. */
export function factsOf(group: FactGroup, rows: readonly Row[]): readonly Fact[] {
  return rows.map(({ assumed = {}, editable = false, ...row }) => ({
    ...row,
    group,
    assumed,
    editable,
  }));
}

/** One assumption for every role. */
export function everywhere(value: Json): Readonly<Record<Role, Json>> {
  return { agent: value, gateway: value, cluster: value };
}

export const boolean: FactType = { is: "boolean" };
export const text: FactType = { is: "text" };
export const quantity: FactType = { is: "quantity" };
export const list: FactType = { is: "list" };
export const data: FactType = { is: "data" };
/** A name that Kubernetes takes for a Service, a namespace or a release (RFC 1123 label). */
export const label: FactType = { is: "text", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" };

/** A whole number from `min` on. */
export function integer(min: number, max?: number): FactType {
  return max === undefined ? { is: "integer", min } : { is: "integer", min, max };
}

/** One of a few words. */
export function choice(...values: readonly string[]): FactType {
  return { is: "choice", values };
}
