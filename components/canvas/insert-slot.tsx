import type { InsertPlace } from "./board";
import { useBoard, useBoardScope } from "./board";

/**
 * The gap between two nodes: a real button that opens the list of what fits there. It takes the keyboard only in the lane
 * the reader is in, so that Tab does not run through a thousand gaps.
 */
export function InsertSlot({
  place,
  label,
  side,
}: {
  readonly place: InsertPlace;
  readonly label: string;
  readonly side: "above" | "below";
}) {
  const { board, session } = useBoardScope();
  const near = useBoard(({ current }) => isNear(current, place));
  return (
    <button
      type="button"
      className={`insert-slot insert-${side} nodrag nopan`}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      tabIndex={near ? 0 : -1}
      disabled={session.getState().readOnly}
      onClick={(event) => {
        event.stopPropagation();
        const origin = event.currentTarget;
        board.setState({ picker: { place, anchor: origin.getBoundingClientRect(), origin } });
      }}
    >
      <span aria-hidden>+</span>
    </button>
  );
}

/** True when the keyboard is in the lane of the gap: node ids start with their lane. */
function isNear(current: string | null, { tier, pipeline }: InsertPlace): boolean {
  return current !== null && current.startsWith(`${tier}/${pipeline.replaceAll("/", "%2F")}/`);
}
