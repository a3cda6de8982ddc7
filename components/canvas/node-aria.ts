import type { Badge } from "@/lib/graph/badges";
import type { Chip, GraphNode, NodeGroup } from "@/lib/graph/types";
import type { NameNote } from "./name-note";
import type { Voice } from "./voice";

/** "batch processor, 3 of 3, pipeline traces, agent, 1 warning": what a screen reader says of a node. */
export function nodeLabel(
  node: GraphNode,
  { badge, note, checked }: Standing & { readonly checked: boolean },
  voice: Voice,
): string {
  const key = [badge?.count, badge?.severity, note && JSON.stringify(note), checked].join();
  const said = known.get(node);
  if (said?.key === key && said.voice === voice) return said.label;
  const label = spell(node, { badge, note, checked }, voice);
  known.set(node, { key, voice, label });
  return label;
}

/** Labels by node: a thousand of them take longer to spell than to draw. */
const known = new WeakMap<
  GraphNode,
  { readonly key: string; readonly voice: Voice; readonly label: string }
>();

function spell(
  node: GraphNode,
  { badge, note, checked }: Standing & { readonly checked: boolean },
  voice: Voice,
): string {
  const { t, speak } = voice;
  const name = t("node.name", {
    id: node.label,
    kind: t(`kind.${node.kind}`),
    position: node.index + 1,
    count: node.count,
    pipeline: node.pipeline,
    tier: node.tier,
  });
  const state = node.component === null ? t("note.undefined") : checked ? null : t("note.notChecked");
  return join([name, node.detail && speak(node.detail), ...standing({ badge, note }, voice), state]);
}

/** The same for a list of a collapsed pipeline: how many, of what, and which. */
export function groupLabel(group: NodeGroup, badge: Badge | null, voice: Voice): string {
  const { t } = voice;
  const { slot, names, pipeline, tier } = group;
  const counted = t("view.group", { slot, count: names.length });
  const name = t("view.groupLabel", { group: counted, pipeline, tier, names: names.join(", ") });
  return join([name, ...standing({ badge, note: null }, voice)]);
}

/** The same for an extension or an unused component at the foot of a frame. */
export function chipLabel(chip: Chip, state: Standing, voice: Voice): string {
  const { t } = voice;
  const params = { id: chip.label, kind: t(`kind.${chip.kind}`), tier: chip.tier };
  const name = chip.role === "extension" ? t("node.extension", params) : t("node.unused", params);
  return join([name, ...standing(state, voice), chip.component === null ? t("note.undefined") : null]);
}

type Standing = { readonly badge: Badge | null; readonly note: NameNote | null };

function standing({ badge, note }: Standing, { t }: Voice): readonly (string | null)[] {
  return [
    note && t(`note.${note.id}`, note.params),
    badge && t("node.findings", { count: badge.count, severity: badge.severity }),
  ];
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
