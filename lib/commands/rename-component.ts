import type { Refusal } from "../base/refusal";
import { err, ok } from "../base/result";
import { words } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import type { Component, Tier } from "../topology/types";
import { parseId } from "../topology/component-id";
import type { Change } from "../workspace/types";
import { rename, set } from "../yaml/edit";
import { isComponentId, isTaken } from "./component-ids";
import { mentionsOf } from "./mentions";
import { componentOf, focusOn, inTier, liveTier, sectionOf } from "./places";
import type { ComponentArgs } from "./remove-component";
import { command } from "./types";

export type RenameComponentArgs = ComponentArgs & {
  /** The whole new id, "otlp_grpc/gateway". */
  readonly to: string;
};

/** Renames a component and every mention of it. */
export const renameComponent = command<RenameComponentArgs>({
  id: "rename-component",
  title: { en: "Rename component", ko: "컴포넌트 이름 변경" },
  plan({ tier: tierId, kind, id, to }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    const component = componentOf(tier.value, kind, id);
    if (!component.ok) return component;
    const refusal = id === to ? null : refusalOf(to, component.value, tier.value, context.catalogue);
    if (refusal) return err(refusal);
    const mentions = mentionsOf(tier.value, kind, id);
    const change: Change = {
      label: words("command.rename-component", { id, to, tier: tierId }),
      edits:
        id === to
          ? []
          : [
              // Mentions inside the component itself would move with its key: the key goes last.
              ...mentions.map((at) => inTier(tierId, set(at, to))),
              inTier(tierId, rename(component.value.at, to)),
            ],
      capture: { as: "step" },
      focus: focusOn(tierId, [sectionOf(kind), to], "key"),
    };
    return ok(change);
  },
});

function refusalOf(to: string, component: Component, tier: Tier, catalogue: Catalogue): Refusal | null {
  if (!isComponentId(to))
    return { reason: "not-allowed", message: words("command.component-name", { id: to }) };
  const { type } = parseId(to);
  if (catalogue.canonical(component.kind, type) !== component.canonical)
    return {
      reason: "not-allowed",
      message: words("command.other-type", { id: component.id, type: component.type }),
    };
  if (isTaken(tier, component.kind, to))
    return { reason: "exists", message: words("command.taken", { id: to }) };
  return null;
}
