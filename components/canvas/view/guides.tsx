import { ViewportPortal } from "reactflow";
import { useBoard } from "../board";

/** The lines that show with what a dragged part is in line. */
export function Guides() {
  const guides = useBoard((state) => state.guides);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      {guides.map(({ along, at, from, to }) => (
        <div
          key={`${along} ${at}`}
          className="guide"
          data-along={along}
          style={
            along === "x"
              ? { left: at, top: from, height: to - from }
              : { left: from, top: at, width: to - from }
          }
        />
      ))}
    </ViewportPortal>
  );
}
