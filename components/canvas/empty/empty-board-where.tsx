import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import type { Session } from "@/lib/session/store";
import { isEmptyDesign } from "./is-empty-design";

const EmptyBoard = lazy(async () => ({ default: (await import("./empty-board")).EmptyBoard }));

/** The board's beginning, loaded only where a design has nothing in it and may be changed. */
export function EmptyBoardWhere(props: { readonly session: Session; readonly onImport: () => void }) {
  const empty = useStore(props.session, ({ topology, readOnly }) => !readOnly && isEmptyDesign(topology));
  return empty ? (
    <Suspense fallback={null}>
      <EmptyBoard {...props} />
    </Suspense>
  ) : null;
}
