import { lazy, Suspense } from "react";
import type { GraphView, NodeId } from "@/lib/graph/types";
import { useBoardScope } from "./board";
import { connectMenu } from "./node-menu";
import { useVoice } from "./voice";

const Popup = lazy(() => import("../ui/menu-popup").then((module) => ({ default: module.MenuPopup })));

/** "Connect to…": all other uses of the tier, those that take the line first, the others with the reason. */
export function ConnectMenu({
  view,
  from,
  onClose,
}: {
  readonly view: GraphView;
  readonly from: NodeId;
  readonly onClose: () => void;
}) {
  const { session, catalogue, onOpen } = useBoardScope();
  const voice = useVoice();
  const node = view.nodes.find((each) => each.id === from);
  if (!node) return null;
  const element = () => document.querySelector<HTMLElement>(`.canvas [data-id="${CSS.escape(from)}"]`);
  return (
    <Suspense fallback={null}>
      <Popup
        open
        label={voice.t("menu.connectTitle", { id: node.label })}
        items={() => connectMenu(node, { session, catalogue, onOpen, view, voice })}
        anchor={element}
        onClose={onClose}
        returnFocus={element}
      />
    </Suspense>
  );
}
