"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { ReactFlow, ReactFlowProvider, useReactFlow } from "reactflow";
import { useStore } from "zustand";
import { reuse } from "@/lib/base/reuse";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import type { Point } from "@/lib/workspace/types";
import { ContextMenu } from "../ui/context-menu";
import { partOf } from "./actions";
import { BoardProvider, createBoard, type BoardScope } from "./board";
import { Controls } from "./controls";
import { firstView } from "./first-view";
import type { FlowEdge, FlowNode } from "./flow-types";
import { mendHole } from "./hole";
import { MakingLists } from "./making/making-lists";
import { useCanvasMaking } from "./making/use-making";
import { nodeMenu } from "./node-menu";
import { edgeTypes, nodeTypes } from "./node-types";
import { noteNodes } from "./notes/note-nodes";
import { openNote } from "./notes/write-note";
import { InsertPicker, Outline } from "./on-demand";
import { Overlays } from "./overlays";
import { useSelecting } from "./selection/use-selecting";
import { useSpotlight } from "./selection/use-spotlight";
import { zoomLimits } from "./selection/view-actions";
import { toFlow } from "./to-flow";
import { toFlowEdges } from "./to-flow-edges";
import { useUpgradeMarks } from "./upgrade-mark";
import { useClipboard } from "./use-clipboard";
import { useGestures } from "./use-gestures";
import { useKeys } from "./use-keys";
import { useJudged, useView } from "./use-view";
import { boardMenu, lockedMenu } from "./view/board-menu";
import { canvasHandle, offerCanvas } from "./view/canvas-commands";
import { isRowOf, toggleLane } from "./view/collapse";
import { useLockedDrag } from "./view/locked-drag";
import { useViewState } from "./view/view-state";
import { useVoice } from "./voice";
import { withDrag } from "./with-drag";
import "reactflow/dist/style.css";
import "./canvas.css";
import "./nodes.css";
import "./overlays.css";
import "./view/view.css";

type CanvasProps = {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly onOpen: (what: "inspect" | "findings") => void;
  /** Opens what takes pasted texts and files. */
  readonly onImport: () => void;
};

/** The graph of a design: all tiers side by side, edited by gestures and keys that become commands. Never a state of its own. */
export function Canvas({ session, catalogue, onOpen, onImport }: CanvasProps) {
  const [board] = useState(createBoard);
  const scope = useMemo(() => ({ session, catalogue, board, onOpen }), [session, catalogue, board, onOpen]);
  return (
    <BoardProvider value={scope}>
      <ReactFlowProvider>
        <Drawing scope={scope} onImport={onImport} />
      </ReactFlowProvider>
      <InsertPicker />
    </BoardProvider>
  );
}

function Drawing({ scope, onImport }: { readonly scope: BoardScope } & Pick<CanvasProps, "onImport">) {
  const { session, catalogue, board, onOpen } = scope;
  const voice = useVoice();
  const { t } = voice;
  const view = useView(session);
  const judged = useJudged(session, view);
  const topology = useStore(session, (state) => state.topology);
  const readOnly = useStore(session, (state) => state.readOnly);
  const tidy = useStore(session, (state) => Object.keys(state.workspace.layout).length > 0);
  const writing = useStore(board, (state) => state.writing);
  const collapsed = useViewState(session, (state) => state.collapsed);
  const [outline, setOutline] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const menuAt = useRef<NodeId | null>(null);
  const paneAt = useRef<Point | null>(null);
  const flow = useReactFlow();
  const lockedDrag = useLockedDrag(session);

  const selecting = useSelecting(view, scope, voice);
  const { picked, mark, act } = selecting;
  const base = useMemo(() => {
    const input = { view, topology, catalogue, readOnly, collapsed, voice, ...judged };
    const nodes = reuse(lastNodes.get(board), [...toFlow(input), ...noteNodes(view, { writing, ...input })]);
    lastNodes.set(board, nodes);
    return nodes;
  }, [board, view, topology, catalogue, readOnly, collapsed, voice, judged, writing]);
  const lines = useMemo(() => toFlowEdges(view), [view]);
  const spotlight = useSpotlight(view, board);
  const edges = useMemo(() => spotlight.edges(lines), [spotlight, lines]);

  const gestures = useGestures(view, scope);
  const making = useCanvasMaking(view, scope, voice, edges);
  const mend = (id: NodeId) => {
    const hole = view.frames.flatMap((frame) => frame.holes).find((each) => each.id === id);
    if (hole) mendHole({ hole, finding: judged.holeFindings.get(id) ?? null }, scope);
  };
  const keys = useKeys(view, scope, mend, selecting.key);
  useClipboard(view, scope);
  useUpgradeMarks(view, board);
  const marked = useMemo(() => spotlight.nodes(mark(base)), [spotlight, mark, base]);
  const nodes = useMemo(() => withDrag(marked, gestures.drag), [marked, gestures.drag]);

  // The palette of commands is outside of the canvas.
  useEffect(
    () => offerCanvas(session, { ...canvasHandle(view, scope, flow), act }),
    [session, view, scope, flow, act],
  );

  // What is selected elsewhere (a finding, a line of the text) comes into view; the canvas does not move for its own clicks.
  useEffect(() => {
    if (picked === null) return;
    if (!isRowOf(view, board.getState().current, picked)) board.setState({ current: picked });
    if (!root.current?.contains(document.activeElement)) keys.reveal(picked);
    // Only a new selection asks for it, not every redraw.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [picked]);

  return (
    // Takes what bubbles up from the drawing, which is an application by role.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className="canvas"
      data-readonly={readOnly || undefined}
      data-quiet={spotlight.quiet || undefined}
      {...gestures.palette}
      onKeyDown={making.keysBefore(keys.onKeyDown)}
    >
      {outline && (
        <Outline
          view={view}
          badges={judged.badges}
          session={session}
          picked={picked}
          onOpen={onOpen}
          onPick={keys.reveal}
          onWrite={(card) => openNote(scope, card)}
          onClose={() => setOutline(false)}
        />
      )}
      <ContextMenu
        label={() => menuLabel(menuAt.current ?? board.getState().current)}
        items={() => {
          const id = menuAt.current ?? board.getState().current;
          if (paneAt.current) return making.paneMenu(boardMenu(scope, view, voice, paneAt.current));
          const made = making.menu(id);
          if (made || id === null) return made ?? [];
          return selecting.menu(id, () =>
            readOnly ? lockedMenu(scope, voice) : nodeMenu(partOf(view, id), { ...scope, view, voice }),
          );
        }}
      >
        <div
          className="canvas-flow"
          {...selecting.box}
          {...making.pane}
          onContextMenuCapture={(event) => {
            menuAt.current = paneAt.current = null;
            making.onContextMenu(event);
          }}
        >
          <ReactFlow<FlowNode, FlowEdge>
            aria-label={t("label")}
            aria-description={t("instructions")}
            tabIndex={0}
            nodes={nodes}
            edges={making.edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            {...gestures.nodes}
            {...making.onFlow}
            {...lockedDrag}
            onNodeClick={selecting.onNodeClick}
            onNodeDoubleClick={(_, { id, type }) => {
              const part = partOf(view, id);
              if (part.kind === "note") openNote(scope, part.card);
              else if (part.kind === "group") toggleLane(session, view, part.group);
              else if (type === "component") onOpen("inspect");
            }}
            onNodeContextMenu={(_, { id }) => {
              menuAt.current = id;
              selecting.forMenu(id);
            }}
            onPaneContextMenu={({ clientX: x, clientY: y }) =>
              (paneAt.current = flow.screenToFlowPosition({ x, y }))
            }
            onPaneClick={() => session.select(null)}
            elementsSelectable={false}
            edgesFocusable={false}
            nodesFocusable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            onlyRenderVisibleElements={view.nodes.length > renderAllUpTo}
            zIndexMode="manual"
            minZoom={zoomLimits.min}
            maxZoom={zoomLimits.max}
            nodeDragThreshold={4}
            connectionRadius={36}
            zoomOnDoubleClick={false}
            panOnScroll
            onInit={() => {
              const pane = root.current?.querySelector(".canvas-flow");
              if (pane)
                void flow.setViewport(
                  firstView(view, { width: pane.clientWidth, height: pane.clientHeight }),
                );
            }}
            ariaLabelConfig={{ "handle.ariaLabel": t("aria.handle") }}
          >
            <Controls outline={outline} onOutline={() => setOutline(!outline)} tidy={tidy && !readOnly} />
            <Overlays
              view={view}
              hovered={making.hovered}
              session={session}
              reveal={keys.reveal}
              onImport={onImport}
            />
          </ReactFlow>
        </div>
      </ContextMenu>
      <MakingLists view={view} />
    </div>
  );

  function menuLabel(id: NodeId | null): string {
    const part = id === null ? null : partOf(view, id);
    if (paneAt.current || part === null) return t("notes.board");
    if (part.kind === "note") return t("notes.menu");
    const label = part.kind === "use" ? part.node.label : part.kind === "chip" ? part.chip.label : "";
    return t("menu.label", { id: label });
  }
}

/** The nodes drawn last, by board: only there to keep identities, so that a change redraws what it touched. */
const lastNodes = new WeakMap<BoardScope["board"], readonly FlowNode[]>();

/** Smaller drawings are rendered whole, so that nothing the keyboard stands on is ever taken away. */
const renderAllUpTo = 150;
