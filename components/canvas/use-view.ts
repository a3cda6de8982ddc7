import { useMemo } from "react";
import { useStore } from "zustand";
import { reuse } from "@/lib/base/reuse";
import { badgesOf } from "@/lib/graph/badges";
import { projectGraph } from "@/lib/graph/project";
import type { GraphView } from "@/lib/graph/types";
import type { Finding, Judgement } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";
import { uncheckedKey } from "./to-flow";
import { useViewState } from "./view/view-state";

/** The picture of the design as it is now; parts that did not change keep their identity. */
export function useView(session: Session): GraphView {
  const topology = useStore(session, (state) => state.topology);
  const layout = useStore(session, (state) => state.workspace.layout);
  const notes = useStore(session, (state) => state.workspace.notes);
  const collapsed = useViewState(session, (state) => state.collapsed);
  return useMemo(() => {
    const view = reuse(lastViews.get(session), projectGraph({ layout, notes }, topology, collapsed));
    lastViews.set(session, view);
    return view;
  }, [session, topology, layout, notes, collapsed]);
}

/** The picture drawn last, by session: only there to keep identities, never to be shown. */
const lastViews = new WeakMap<Session, GraphView>();

/** What the last analysis says of the picture. */
export function useJudged(session: Session, view: GraphView) {
  const judgement = useStore(session, (state) => state.judgement);
  return useMemo(
    () => ({
      badges: badgesOf(view, judgement?.findings ?? []),
      unchecked: uncheckedOf(judgement),
      holeFindings: holeFindingsOf(view, judgement?.findings ?? []),
    }),
    [view, judgement],
  );
}

function uncheckedOf(judgement: Judgement | null): ReadonlySet<string> {
  return new Set(judgement?.notChecked.components.map(({ tier, kind, id }) => uncheckedKey(tier, kind, id)));
}

/** The finding that speaks of each hole, so that its button can apply that finding's own fix. */
function holeFindingsOf(view: GraphView, findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const lost = findings.filter((finding) => finding.rule === "edge/signal-not-accepted");
  return new Map(
    view.frames.flatMap((frame) =>
      frame.holes.flatMap((hole) => {
        const hops = new Set(hole.hops.map((hop) => hop.id));
        const found = lost.find(
          ({ message, anchor: { at } }) =>
            message.id.endsWith(`.${hole.signal}`) && "hop" in at && hops.has(at.hop),
        );
        return found ? [[hole.id, found] as const] : [];
      }),
    ),
  );
}
