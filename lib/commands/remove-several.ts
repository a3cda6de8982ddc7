import { formatPath, type Path } from "../base/path";
import { ok } from "../base/result";
import { words } from "../base/words";
import type { Component } from "../topology/types";
import { remove } from "../yaml/edit";
import { mentionsOf } from "./mentions";
import { inTier } from "./places";
import { partsByTier, type SeveralArgs, type TierParts } from "./several-parts";
import { command } from "./types";

/** Takes several components out at once, mentions out of their lists and whole definitions; a definition goes with its last mention. */
export const removeSeveral = command<SeveralArgs>({
  id: "remove-several",
  title: { en: "Remove the selected components", ko: "선택한 컴포넌트 제거" },
  plan({ parts }, context) {
    const tiers = partsByTier(parts, context);
    if (!tiers.ok) return tiers;
    return ok({
      label: words("command.remove-several", { count: parts.length }),
      edits: tiers.value.flatMap((each) => goneIn(each).map((at) => inTier(each.tier.id, remove(at)))),
      capture: { as: "step" },
    });
  },
});

/** Every place that goes: mentions from the end of each list, so that none shifts another, then definitions. */
function goneIn({ tier, refs, components }: TierParts): readonly Path[] {
  const whole = new Set(components);
  const mentions = new Map<string, Path>();
  for (const { at } of refs) mentions.set(formatPath(at), at);
  for (const { kind, id } of whole)
    for (const at of mentionsOf(tier, kind, id)) mentions.set(formatPath(at), at);
  const used = new Set(refs.flatMap((ref) => ref.component ?? []));
  const unused = [...used].filter(({ kind, id }) =>
    mentionsOf(tier, kind, id).every((at) => mentions.has(formatPath(at))),
  );
  const definitions = new Set<Component>([...whole, ...unused]);
  const fromTheEnd = [...mentions.values()].toSorted((a, b) => lastOf(b) - lastOf(a));
  return [...fromTheEnd, ...[...definitions].map(({ at }) => at)];
}

function lastOf(path: Path): number {
  const last = path.at(-1);
  return typeof last === "number" ? last : -1;
}
