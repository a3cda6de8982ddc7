import { useAt } from "@/lib/commands/places";
import { withdraw, type OnEmptied } from "@/lib/commands/withdrawal";
import type { GraphNode } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { endOf } from "../end-of";
import { making } from "./making-store";

/** Takes a use out of its list; asks first where a pipeline would be left without receivers or exporters. True when it is gone already. */
export function askRemoveUse(session: Session, node: GraphNode): boolean {
  const end = endOf(node);
  const use = useAt(session.context(), end);
  const emptied = use.ok ? withdraw(use.value.tier, [use.value.ref], "keep").emptied : [];
  if (emptied.length === 0) return session.run("remove-use", end).ok;
  const go = (answer: OnEmptied) => void session.run("remove-use", { ...end, emptied: answer });
  making.ask({ kind: "emptied", id: node.label, emptied, go });
  return false;
}
