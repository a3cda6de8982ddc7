import { clipOf, clipOfSeveral, clippedIn } from "@/lib/commands/clip";
import { frameId } from "@/lib/graph/node-id";
import type { GraphView, NodeId } from "@/lib/graph/types";
import { partsOf } from "@/lib/session/several";
import type { Session } from "@/lib/session/store";
import { partOf, type Part } from "./actions";

/** What stands on the canvas at `part`, as YAML for the clipboard; "" where it is no component. */
export function clipOfPart(session: Session, part: Part): string {
  const [tier, kind, id] =
    part.kind === "use"
      ? [part.node.tier, part.node.component?.kind ?? part.node.kind, part.node.label]
      : part.kind === "chip"
        ? [part.chip.tier, part.chip.kind, part.chip.label]
        : [null, null, null];
  if (tier === null) return "";
  const text = session.getState().workspace.tiers.find((each) => each.id === tier)?.yaml ?? "";
  return clipOf(text, kind, id);
}

/** All that is selected as one piece of YAML for the clipboard; "" where there is no component among it. */
export function clipOfSelected(session: Session): string {
  const { selection, workspace } = session.getState();
  return clipOfSeveral(
    partsOf(selection).flatMap((part) => {
      if (part.kind !== "component") return [];
      const text = workspace.tiers.find((tier) => tier.id === part.tier)?.yaml ?? "";
      return [{ text, ...part.component }];
    }),
  );
}

/** A second component of the same settings, right behind the first. */
export function duplicatePart(session: Session, part: Part): void {
  const text = clipOfPart(session, part);
  if (part.kind === "use") {
    const { tier, pipeline, index } = part.node;
    session.run("paste-components", { tier, pipeline, text, index: index + 1 });
  } else if (part.kind === "chip") session.run("paste-components", { tier: part.chip.tier, text });
}

/** Puts what was copied where the keyboard is: its pipeline, or its tier. False where the text is no components. */
export function pasteAt(session: Session, view: GraphView, current: NodeId | null, text: string): boolean {
  if (clippedIn(text) === null) return false;
  const part = current === null ? null : partOf(view, current);
  const [first] = view.frames;
  if (part?.kind === "use")
    session.run("paste-components", { tier: part.node.tier, pipeline: part.node.pipeline, text });
  else if (part?.kind === "lane")
    session.run("paste-components", { tier: part.tier, pipeline: part.pipeline, text });
  else {
    const tier = part?.kind === "chip" ? part.chip.tier : (frameAt(view, current) ?? first?.tier);
    if (tier !== undefined) session.run("paste-components", { tier, text });
  }
  return true;
}

function frameAt(view: GraphView, current: NodeId | null): string | null {
  return view.frames.find((frame) => current === frameId(frame.tier))?.tier ?? null;
}
