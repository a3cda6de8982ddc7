import { ok } from "../base/result";
import { words } from "../base/words";
import type { Kind } from "../catalogue/types";
import { remove } from "../yaml/edit";
import { mentionsOf } from "./mentions";
import { componentOf, inTier, liveTier } from "./places";
import { command } from "./types";

export type ComponentArgs = { readonly tier: string; readonly kind: Kind; readonly id: string };

/** Takes a component out of every list, and its definition with it. */
export const removeComponent = command<ComponentArgs>({
  id: "remove-component",
  title: { en: "Delete component", ko: "컴포넌트 삭제" },
  plan({ tier: tierId, kind, id }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    const component = componentOf(tier.value, kind, id);
    if (!component.ok) return component;
    // From the end of each list, so that an earlier removal does not shift a later one.
    const places = [...mentionsOf(tier.value, kind, id).toReversed(), component.value.at];
    return ok({
      label: words("command.remove-component", { id, tier: tierId }),
      edits: places.map((at) => inTier(tierId, remove(at))),
      capture: { as: "step" },
    });
  },
});
