import { EdgeLabelRenderer, useInternalNode } from "reactflow";
import type { GraphView } from "@/lib/graph/types";
import { useVoice } from "../voice";
import { edgeOf, endNames, placeOn } from "./edge-acts";
import { making, useMaking } from "./making-store";

/** The `+` in the middle of the line that is selected or under the pointer: something is added there. */
export function EdgeButton({ view, hovered }: { readonly view: GraphView; readonly hovered: string | null }) {
  const picked = useMaking((state) => state.edge);
  const edge = edgeOf(view, hovered ?? picked);
  const place = edge ? placeOn(view, edge) : null;
  if (!edge || !place) return null;
  return <Button view={view} id={edge.id} from={edge.from} to={edge.to} />;
}

function Button({
  view,
  id,
  from,
  to,
}: {
  readonly view: GraphView;
  readonly id: string;
  readonly from: string;
  readonly to: string;
}) {
  const { t } = useVoice();
  const [one, other] = [useInternalNode(from), useInternalNode(to)];
  const edge = edgeOf(view, id);
  const place = edge ? placeOn(view, edge) : null;
  if (!one || !other || !edge || !place) return null;
  const at = middle(one, other);
  const label = t("making.addOn", endNames(view, edge));
  return (
    <EdgeLabelRenderer>
      <button
        type="button"
        className="edge-add nodrag nopan"
        style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        data-edge={id}
        tabIndex={-1}
        onClick={(event) =>
          making.ask({ kind: "add", place, anchor: event.currentTarget.getBoundingClientRect() })
        }
      >
        <span aria-hidden>+</span>
      </button>
    </EdgeLabelRenderer>
  );
}

type Drawn = NonNullable<ReturnType<typeof useInternalNode>>;

/** Half way between the sides that face each other. */
function middle(one: Drawn, other: Drawn): { readonly x: number; readonly y: number } {
  const [a, b] = [boxOf(one), boxOf(other)];
  const down = Math.abs(a.x - b.x) < 1;
  return down
    ? { x: a.x + a.width / 2, y: (a.y + a.height + b.y) / 2 }
    : { x: (a.x + a.width + b.x) / 2, y: (a.y + a.height / 2 + b.y + b.height / 2) / 2 };
}

function boxOf({ internals, measured }: Drawn) {
  const { x, y } = internals.positionAbsolute;
  return { x, y, width: measured.width ?? 0, height: measured.height ?? 0 };
}
