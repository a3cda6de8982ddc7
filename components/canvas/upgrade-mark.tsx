import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { words } from "@/lib/base/words";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { UpgradeItem } from "@/lib/upgrade/types";
import { upgradeMarks } from "@/lib/upgrade/upgrade-marks";
import { useBoard, useBoardScope, type BoardScope } from "./board";
import { useVoice } from "./voice";

const previewed = createStore<{ readonly items: readonly UpgradeItem[] }>()(() => ({ items: [] }));

/** Marks on the graph what an upgrade does to its parts; an empty list ends it. */
export function previewUpgrade(items: readonly UpgradeItem[]): void {
  previewed.setState({ items });
}

/** Lays the previewed upgrade over the picture as it is now. */
export function useUpgradeMarks(view: GraphView, board: BoardScope["board"]): void {
  const items = useStore(previewed, (state) => state.items);
  useEffect(() => {
    board.setState({ upgrades: upgradeMarks(view, items) });
  }, [view, items, board]);
}

/** What the previewed upgrade does to one thing, in a word; pressing it leads to the place. */
export function UpgradeMark({ id }: { readonly id: NodeId }) {
  const mark = useBoard(({ upgrades }) => upgrades.get(id));
  const { session } = useBoardScope();
  const { speak } = useVoice();
  if (!mark) return null;
  const kind = speak(words(`upgrade.mark.${mark.kind}`));
  return (
    <button
      type="button"
      tabIndex={-1}
      className="upgrade-mark nodrag nopan"
      data-upgrade={mark.kind}
      title={speak(mark.first.message)}
      onClick={(event) => {
        event.stopPropagation();
        session.attend(mark.first.anchor);
      }}
    >
      {mark.count > 1 ? `${kind} ${mark.count}` : kind}
    </button>
  );
}
