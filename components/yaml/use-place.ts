"use client";

import { useState } from "react";
import { useStore } from "zustand";
import { anchorOf, type Selection } from "@/lib/session/selection";
import type { Session } from "@/lib/session/store";
import type { TierId } from "@/lib/topology/types";
import type { Anchor } from "@/lib/workspace/types";

export type TextPlace = {
  /** The tier whose text is in front; null: the first. */
  readonly tier: TierId | null;
  /** Where the text should be scrolled to; null: where the user left it. */
  readonly target: Anchor | null;
  readonly pick: (tier: TierId) => void;
  /** Selects what the cursor stands in; the text is not scrolled for it. */
  readonly selectHere: (selection: Selection) => void;
};

/** Follows selections and requests made elsewhere (graph, findings, undo); those made in the text itself move nothing. */
export function usePlace(session: Session): TextPlace {
  const selection = useStore(session, (state) => state.selection);
  const attention = useStore(session, (state) => state.attention);
  const [own, setOwn] = useState<Selection>(null);
  const [place, setPlace] = useState<{
    readonly selection: Selection | undefined;
    readonly attention: typeof attention;
    readonly tier: TierId | null;
    readonly target: Anchor | null;
  }>({ selection: undefined, attention: null, tier: null, target: null });

  if (place.selection !== selection || place.attention !== attention) {
    const asked =
      attention && place.attention !== attention
        ? attention.anchor
        : selection === own
          ? null
          : anchorOf(selection, session.getState().topology);
    setPlace({ selection, attention, tier: asked?.tier ?? place.tier, target: asked });
  }

  return {
    tier: place.tier,
    target: place.target,
    pick: (tier) => setPlace({ ...place, tier, target: null }),
    selectHere(next) {
      session.select(next);
      // What the session made of it: it may keep the use of a component that was picked before.
      setOwn(session.getState().selection);
    },
  };
}
