import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useStore } from "zustand";
import { atNode } from "@/components/canvas/making/anchors";
import { making } from "@/components/canvas/making/making-store";
import { tierKinds } from "@/components/canvas/making/tier-kinds";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { laneId, parseNodeId } from "@/lib/graph/node-id";
import { useOf as findUse, type Selection } from "@/lib/session/selection";
import type { Session } from "@/lib/session/store";
import type { Topology } from "@/lib/topology/types";
import type { PaletteItem } from "./palette-item";
import { ui } from "./ui-state";

type Say = ReturnType<typeof useTranslations<"canvas.making">>;

/** What the palette offers to make: tiers, their names, and what can be done with the selected use or pipeline. */
export function useMakingItems(session: Session, catalogue: Catalogue): readonly PaletteItem[] {
  const t = useTranslations("canvas.making");
  const workspace = useStore(session, (state) => state.workspace);
  const topology = useStore(session, (state) => state.topology);
  const selection = useStore(session, (state) => state.selection);
  return useMemo(() => {
    const kinds = tierKinds({ workspace, topology, catalogue }).filter(({ refusal }) => refusal === null);
    return [
      ...kinds.map(({ key, role, id }) =>
        item(
          `add-tier ${key}`,
          "add",
          t(`addTierOf.${key}`),
          () => void session.run("add-tier", { role, id }),
        ),
      ),
      ...workspace.tiers.flatMap(({ id: tier }) => [
        item(`rename-tier ${tier}`, "actions", t("renameTierOf", { tier }), () =>
          making.ask({ kind: "rename-tier", tier }),
        ),
        item(
          `remove-tier ${tier}`,
          "actions",
          t("removeTier", { tier }),
          () => void session.run("remove-tier", { tier }),
        ),
      ]),
      item("add", "add", t("addTier"), () =>
        onCanvas(() => making.ask({ kind: "add", place: { kind: "board" }, anchor: atNode("") })),
      ),
      ...itemsOfUse(selection, topology, session, t),
      ...itemsOfPipeline(selection, t),
    ];
  }, [workspace, topology, catalogue, selection, session, t]);
}

function itemsOfUse(
  selection: Selection,
  topology: Topology,
  session: Session,
  t: Say,
): readonly PaletteItem[] {
  const node = selection?.kind === "component" ? selection.node : undefined;
  const use = node === undefined ? null : findUse(node, topology);
  const place = node === undefined ? null : parseNodeId(node);
  if (node === undefined || !use || !place) return [];
  const { pipeline, slot, index } = use;
  return [
    item(
      "split",
      "actions",
      t("split"),
      () => void session.run("split-pipeline", { tier: place.tier, pipeline: pipeline.id, slot, index }),
    ),
    item("move-to", "actions", t("moveTitle", { id: use.ref.id }), () =>
      onCanvas(() => making.ask({ kind: "move", node, anchor: atNode(node) })),
    ),
  ];
}

function itemsOfPipeline(selection: Selection, t: Say): readonly PaletteItem[] {
  const place =
    selection?.kind === "pipeline"
      ? selection
      : selection?.kind === "component" && selection.node !== undefined
        ? parseNodeId(selection.node)
        : null;
  if (!place) return [];
  const { tier, pipeline } = place;
  return [
    item("feed", "actions", t("feedTitle", { pipeline }), () =>
      onCanvas(() => making.ask({ kind: "feed", tier, pipeline, anchor: atNode(laneId(tier, pipeline)) })),
    ),
  ];
}

function item(id: string, group: PaletteItem["group"], text: string, run: () => void): PaletteItem {
  return { id: `making ${id}`, group, text, run };
}

/** The lists hang on the canvas: it is shown first, also where only one pane is. */
function onCanvas(ask: () => void): void {
  ui.showNarrow("graph");
  requestAnimationFrame(() => requestAnimationFrame(ask));
}
