import type { GraphView, NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { EmptyBoardWhere } from "./empty/empty-board-where";
import { SelectionOverlays } from "./selection/overlays";
import { SmallMap } from "./small-map";
import { Guides } from "./view/guides";
import { LockNotice } from "./view/lock";

/** What lies over the drawing: the map, what is selected or looked for, guides, the lock, and the beginning of an empty board. */
export function Overlays({
  view,
  session,
  reveal,
  onImport,
}: {
  readonly view: GraphView;
  readonly session: Session;
  readonly reveal: (id: NodeId) => void;
  readonly onImport: () => void;
}) {
  return (
    <>
      <SmallMap view={view} />
      <SelectionOverlays view={view} reveal={reveal} />
      <Guides />
      <LockNotice />
      <EmptyBoardWhere session={session} onImport={onImport} />
    </>
  );
}
