import type { GraphEdge, GraphView } from "@/lib/graph/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import { endOf } from "../end-of";
import type { Voice } from "../voice";
import { cutEdge } from "./cut-edge";
import { placeOn, splitAt } from "./edge-acts";
import { making } from "./making-store";

type Scope = BoardScope & { readonly view: GraphView; readonly voice: Voice };

/** What can be done with a line: something added on it, its pipeline split there, the line cut. */
export function edgeMenu(edge: GraphEdge, scope: Scope, anchor: DOMRect): readonly MenuEntry[] {
  const { session, view, voice, onOpen } = scope;
  const { t } = voice;
  const place = placeOn(view, edge);
  const split = splitAt(view, edge);
  const hop = view.hops.find((plate) => [edge.from, edge.to].some((end) => isOn(plate.id, end)));
  return [
    ...(place
      ? [
          {
            id: "add",
            label: t("making.addHere"),
            shortcut: "A",
            onSelect: () => making.ask({ kind: "add", place, anchor }),
          } satisfies MenuEntry,
        ]
      : []),
    ...(split
      ? [
          {
            id: "split",
            label: t("making.split"),
            shortcut: "Shift+S",
            onSelect: () => void session.run("split-pipeline", endOf(split)),
          } satisfies MenuEntry,
        ]
      : []),
    ...(hop
      ? [
          {
            id: "inspect",
            label: t("making.inspectHop"),
            shortcut: "Enter",
            onSelect: () => {
              session.select({ kind: "hop", hop: hop.hop.id });
              onOpen("inspect");
            },
          } satisfies MenuEntry,
        ]
      : []),
    ...(place || split || hop ? (["separator"] as const) : []),
    {
      id: "cut",
      label: t("making.cut"),
      shortcut: "Delete",
      tone: "danger",
      onSelect: () => void cutEdge(session, view, edge),
    },
  ];
}

function isOn(plate: string, end: string): boolean {
  return end === plate || end.startsWith(`${plate}/`);
}
