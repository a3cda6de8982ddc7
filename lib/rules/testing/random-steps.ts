import * as fc from "fast-check";
import { isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import { words } from "../../base/words";
import { applyChange } from "../../workspace/change";
import type { Edit, TierSource, Workspace } from "../../workspace/types";
import { insert, move, remove, rename, set, type YamlEdit } from "../../yaml/edit";
import { dataOf, readDocument } from "../../yaml/document";

/** One random step of work. The numbers are read against the design as it is then, so that any sequence makes sense. */
export type Step = {
  readonly kind: (typeof kinds)[number];
  readonly tier: number;
  readonly a: number;
  readonly b: number;
};

const kinds = [
  "set",
  "remove",
  "insert",
  "move",
  "rename",
  "type",
  "delete",
  "mend",
  "comment",
  "fact",
  "target",
] as const;

const ids = [
  "batch",
  "memory_limiter",
  "tail_sampling",
  "otlp",
  "otlp/gateway",
  "k8s_attributes",
  "nothing",
  "hostmetrics",
];
const values: readonly Json[] = [
  1,
  "5s",
  null,
  {},
  [],
  "otel-gateway:4317",
  { endpoint: "0.0.0.0:4317" },
  true,
];
const comments = ["# a word", "# allow: deprecated/component - later", "# allow: dead/unused-component"];
const typed = [" ", "\n", ":", "x", "  batch:\n", "- ", "[", '"'];
const factEdits: readonly (readonly [string, Json])[] = [
  ["workload.replicas", 1],
  ["workload.replicas", 3],
  ["probes.enabled", false],
  ["service.headless", "only"],
  ["workload.mode", "deployment"],
];
const versions = ["0.140.0", "0.154.0", "0.159.0", "0.165.0"];

export const randomStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  tier: fc.nat(),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
});

/** The design after a step; the same design where the step is refused. `start` is what "mend" goes back to. */
export function afterStep(workspace: Workspace, step: Step, start: Workspace): Workspace {
  const tier = pick(workspace.tiers, step.tier);
  if (step.kind === "mend") return withText(workspace, tier, pick(start.tiers, step.tier).yaml);
  if (step.kind === "type" || step.kind === "delete" || step.kind === "comment")
    return withText(workspace, tier, retyped(tier.yaml, step));
  const edit = editOf(tier, step);
  if (!edit) return workspace;
  const result = applyChange(workspace, { label: words("test"), edits: [edit], capture: { as: "step" } });
  return result.ok ? result.value : workspace;
}

function editOf(tier: TierSource, { kind, a, b }: Step): Edit | null {
  if (kind === "fact") {
    const [fact, value] = pick(factEdits, a);
    return { tier: tier.id, fact, value: b % 3 === 0 ? null : value };
  }
  if (kind === "target")
    return { tier: tier.id, target: { collector: pick(versions, a), distribution: "contrib" } };
  const places = placesIn(dataOf(readDocument(tier.yaml)), []);
  const lists = places.filter(({ value }) => isList(value));
  const edit = yamlEditOf(kind, places, lists, a, b);
  return edit && { tier: tier.id, ...edit };
}

type PlaceOf = { readonly path: Path; readonly value: Json };

function yamlEditOf(
  kind: Step["kind"],
  places: readonly PlaceOf[],
  lists: readonly PlaceOf[],
  a: number,
  b: number,
): YamlEdit | null {
  const place = places[a % Math.max(1, places.length)];
  const list = lists[a % Math.max(1, lists.length)];
  if (kind === "set") return place ? set(place.path, pick(values, b)) : null;
  if (kind === "remove") return place ? remove(place.path) : null;
  if (kind === "rename")
    return typeof place?.path.at(-1) === "string" ? rename(place.path, pick(ids, b)) : null;
  const length = list && isList(list.value) ? list.value.length : 0;
  if (!list) return null;
  if (kind === "insert") return insert(list.path, b % (length + 1), pick(ids, b));
  return length > 1 ? move(list.path, a % length, b % length) : null;
}

/** Every place below the root, parents first. */
function placesIn(value: Json, path: Path): readonly PlaceOf[] {
  const own = path.length > 0 ? [{ path, value }] : [];
  const children: readonly (readonly [string | number, Json])[] = isList(value)
    ? [...value.entries()]
    : isMap(value)
      ? Object.entries(value)
      : [];
  return [...own, ...children.flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

function retyped(text: string, { kind, a, b }: Step): string {
  const at = a % (text.length + 1);
  if (kind === "type") return text.slice(0, at) + pick(typed, b) + text.slice(at);
  if (kind === "delete") return text.slice(0, at) + text.slice(at + 1 + (b % 4));
  const line = text.lastIndexOf("\n", at - 1) + 1;
  return `${text.slice(0, line)}${pick(comments, b)}\n${text.slice(line)}`;
}

function withText(workspace: Workspace, tier: TierSource, yaml: string): Workspace {
  return { ...workspace, tiers: workspace.tiers.map((one) => (one.id === tier.id ? { ...one, yaml } : one)) };
}

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("Nothing to pick from");
  return item;
}
