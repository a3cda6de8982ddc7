import { pipelinesToJoin } from "@/lib/commands/connection";
import { hopMentions } from "@/lib/commands/disconnect-hop";
import { hopChoices } from "@/lib/commands/hop-choices";
import type { NodeEnd } from "@/lib/commands/places";
import type { Signal } from "@/lib/catalogue/types";
import type { GraphNode } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { endOf } from "../end-of";
import { making } from "./making-store";

/** Draws a line between two uses; asks by which connector, or how to send, where that is to be chosen. */
export function askConnect(session: Session, from: GraphNode, to: GraphNode, anchor: DOMRect): void {
  const ends = { from: endOf(from), to: endOf(to) };
  const pair = pipelinesToJoin(ends.from, ends.to);
  if (pair) return making.ask({ kind: "join", pair, anchor });
  const choices = hopsBetween(ends.from, ends.to, session);
  if (choices) return making.ask({ kind: "hop", ...ends, anchor });
  session.run("connect", ends);
}

/** Stops a tier from sending over a hop. What is emptied by it stays: the tier may be given another exporter next. */
export function cutHop(session: Session, hop: string, signal?: Signal): boolean {
  const args = signal === undefined ? { hop } : { hop, signal };
  const found = hopMentions(args, session.context());
  return found.ok && session.run("disconnect-hop", args).ok;
}

function hopsBetween(from: NodeEnd, to: NodeEnd, session: Session) {
  return from.tier === to.tier ? null : hopChoices(from, to, session.context());
}
