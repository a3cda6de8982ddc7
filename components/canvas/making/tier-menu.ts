import { removeTier } from "@/lib/commands/remove-tier";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import { peek } from "../peek";
import type { Voice } from "../voice";
import { making } from "./making-store";
import { tierKinds } from "./tier-kinds";

type Scope = Pick<BoardScope, "session" | "catalogue"> & { readonly voice: Voice };

/** What can be done with a tier as a whole. */
export function tierMenu(tier: string, scope: Scope, anchor: DOMRect): readonly MenuEntry[] {
  const { session, catalogue, voice } = scope;
  const { t, speak } = voice;
  const plan = removeTier.plan({ tier }, peek(session, catalogue));
  return [
    {
      id: "add-to-tier",
      label: t("making.addToTier", { tier }),
      shortcut: "A",
      onSelect: () => making.ask({ kind: "add", place: { kind: "tier", tier }, anchor }),
    },
    {
      id: "rename-tier",
      label: t("making.renameTier"),
      shortcut: "F2",
      onSelect: () => making.ask({ kind: "rename-tier", tier }),
    },
    "separator",
    ...addTierEntries(scope),
    "separator",
    {
      id: "remove-tier",
      label: t("making.removeTier", { tier }),
      shortcut: "Delete",
      tone: "danger",
      disabled: !plan.ok,
      hint: plan.ok ? undefined : speak(plan.error.message),
      onSelect: () => void session.run("remove-tier", { tier }),
    },
  ];
}

/** The tiers that could be added, each with what it is for. */
export function addTierEntries({ session, catalogue, voice }: Scope): readonly MenuEntry[] {
  const { t, speak } = voice;
  return tierKinds(peek(session, catalogue)).map(({ key, role, id, refusal }) => ({
    id: `add-tier ${key}`,
    label: t(`making.addTierOf.${key}`),
    disabled: refusal !== null,
    hint: refusal ? speak(refusal) : undefined,
    onSelect: () => void session.run("add-tier", { role, id }),
  }));
}
