import { useCallback, useState } from "react";
import { canConnect } from "@/lib/commands/connect";
import type { GraphNode, GraphView, NodeId } from "@/lib/graph/types";
import { useBoardScope } from "./board";
import { endOf } from "./end-of";
import { askConnect } from "./making/ask";
import { making } from "./making/making-store";
import { peek } from "./peek";
import { PickList, type Choice } from "./pick-list";
import { focusNode } from "./focus-node";
import { useVoice, type Voice } from "./voice";

/** "Connect to…": all other uses of the tier and where other tiers take data in, those that take the line first, the others with the reason. */
export function ConnectPicker({
  view,
  from,
  anchor,
}: {
  readonly view: GraphView;
  readonly from: NodeId;
  readonly anchor: DOMRect;
}) {
  const { session, catalogue } = useBoardScope();
  const voice = useVoice();
  // As things stood when it was opened: a list does not change under the hand.
  const [opened] = useState(() => {
    const node = view.uses.find((each) => each.id === from);
    if (!node) return null;
    const ends = endsFor(node, view);
    const context = peek(session, catalogue);
    const choices = ends.map((to) =>
      choiceOf(to, node.tier, canConnect(endOf(node), endOf(to), context), voice),
    );
    return { node, ends, choices };
  });
  const close = useCallback(
    (back: boolean) => {
      making.close();
      if (back) focusNode(from);
    },
    [from],
  );
  if (!opened) return null;
  const { node, ends, choices } = opened;
  return (
    <PickList
      title={voice.t("menu.connectTitle", { id: node.label })}
      search={voice.t("connect.search")}
      none={voice.t("connect.none")}
      choices={choices}
      anchor={anchor}
      onClose={close}
      onChoose={(choice) => {
        const to = ends.find((each) => each.id === choice.key);
        if (!to) return;
        if (choice.fits) close(true);
        // Refused: the command says why, and the list stays open.
        askConnect(session, node, to, anchor);
      }}
    />
  );
}

function endsFor(node: GraphNode, view: GraphView): readonly GraphNode[] {
  const isEnd = (each: GraphNode) =>
    each.tier === node.tier || (each.slot === "receivers" && each.index === 0);
  return view.uses.filter((each) => each.id !== node.id && isEnd(each));
}

function choiceOf(
  to: GraphNode,
  from: string,
  plan: ReturnType<typeof canConnect>,
  { t, speak }: Voice,
): Choice {
  return {
    key: to.id,
    name:
      to.tier === from
        ? t("connect.end", { id: to.label, pipeline: to.pipeline })
        : t("connect.endOf", { id: to.label, pipeline: to.pipeline, tier: to.tier }),
    hint: null,
    line: speak(plan.ok ? plan.value : plan.error.message),
    fits: plan.ok,
    also: [],
  };
}
