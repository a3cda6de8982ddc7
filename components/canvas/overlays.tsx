import type { GraphView, NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { EmptyBoardWhere } from "./empty/empty-board-where";
import { EdgeButton } from "./making/edge-button";
import { SelectionOverlays } from "./selection/overlays";
import { SmallMap } from "./small-map";
import { Guides } from "./view/guides";
import { LockNotice } from "./view/lock";

/** What lies over the drawing: the map, what is selected or looked for, the `+` of a line, guides, the lock, and the beginning of an empty board. */
export function Overlays({
  view,
  hovered,
  session,
  reveal,
  onImport,
}: {
  readonly view: GraphView;
  /** The line under the pointer. */
  readonly hovered: string | null;
  readonly session: Session;
  readonly reveal: (id: NodeId) => void;
  readonly onImport: () => void;
}) {
  return (
    <>
      <SmallMap view={view} />
      <SelectionOverlays view={view} reveal={reveal} />
      <EdgeButton view={view} hovered={hovered} />
      <Guides />
      <LockNotice />
      <EmptyBoardWhere session={session} onImport={onImport} />
    </>
  );
}
