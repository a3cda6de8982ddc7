import type { GraphView, NodeId } from "@/lib/graph/types";
import { FindField } from "../find/find-field";
import { SelectionBox } from "./box";
import { PanKey } from "./pan-key";
import { PathLine } from "./path-line";

/** What lies over the drawing while something is selected, followed, looked for or moved. */
export function SelectionOverlays({
  view,
  reveal,
}: {
  readonly view: GraphView;
  readonly reveal: (id: NodeId) => void;
}) {
  return (
    <>
      <SelectionBox />
      <PathLine view={view} />
      <FindField view={view} reveal={reveal} />
      <PanKey />
    </>
  );
}
