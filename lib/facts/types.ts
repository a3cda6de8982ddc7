import type { Json } from "../base/json";
import type { Language } from "../base/words";

/** How a tier runs: DaemonSet on every node, a scaled pool, or one pod for the cluster. */
export type Role = "agent" | "gateway" | "cluster";
export const roles: readonly Role[] = ["agent", "gateway", "cluster"];

/** What a deploy fact's value looks like. Bytes and CPU are Kubernetes quantities in text: "512Mi", "250m". */
export type FactType =
  | { readonly is: "boolean" }
  | { readonly is: "integer"; readonly min: number; readonly max?: number }
  | { readonly is: "text"; readonly pattern?: string }
  | { readonly is: "choice"; readonly values: readonly string[] }
  | { readonly is: "quantity" }
  | { readonly is: "duration" }
  | { readonly is: "list" } // of texts
  | { readonly is: "data" }; // lists or maps of Kubernetes objects, edited in the design file

/** One row of the table of everything about a deployment that a rule's condition names. */
export type Fact = {
  readonly id: string;
  readonly group: FactGroup;
  readonly type: FactType;
  /** What the number counts, where the type does not say it: "nodes", "replicas", "percent", "seconds". */
  readonly unit?: string;
  /** What is taken for granted while nobody says otherwise, by role. A role that is absent has no assumption: the fact is unknown. */
  readonly assumed: Readonly<Partial<Record<Role, Json>>>;
  /** True where the tier panel has a control for it; others are set in the design file. */
  readonly editable: boolean;
};

/** What people are told of a fact: its name in each language, and which rules name it (some are not built yet; none: only the export reads it). */
type FactDocs = Readonly<Record<Language, string>> & { readonly readBy: readonly string[] };
/** By fact id. Each table's file gives them by a function, so that a browser's bundle leaves them out, as those of rules. */
export type FactDocsTable = Readonly<Record<string, FactDocs>>;

export const factGroups = [
  "workload",
  "scaling",
  "service",
  "resources",
  "environment",
  "mounts",
  "security",
  "image",
  "cluster",
] as const;
export type FactGroup = (typeof factGroups)[number];

/** `derived` facts follow from the design itself: the Service name from the hop's host. They count as assumed. */
export type FactValue = { readonly value: Json; readonly origin: "set" | "assumed" | "derived" };

/** Every known fact of one tier by id; what is absent is unknown. */
export type FactSheet = Readonly<Record<string, FactValue>>;
