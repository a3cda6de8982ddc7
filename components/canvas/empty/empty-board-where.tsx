import { useStore } from "zustand";
import { whenLoaded } from "@/components/ui/when-loaded";
import type { Session } from "@/lib/session/store";
import { isEmptyDesign } from "./is-empty-design";

const EmptyBoard = whenLoaded(() => import("./empty-board").then((module) => module.EmptyBoard));

/** The board's beginning, loaded only where a design has nothing in it and may be changed. */
export function EmptyBoardWhere(props: { readonly session: Session; readonly onImport: () => void }) {
  const empty = useStore(props.session, ({ topology, readOnly }) => !readOnly && isEmptyDesign(topology));
  return empty ? <EmptyBoard {...props} /> : null;
}
