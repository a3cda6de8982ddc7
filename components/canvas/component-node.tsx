import { memo } from "react";
import { Handle, Position, type Node, type NodeProps } from "reactflow";
import type { GraphNode } from "@/lib/graph/types";
import { useDropState } from "./board";
import { FindingBadge } from "./finding-badge";
import type { ComponentData } from "./flow-types";
import { InsertSlot } from "./insert-slot";
import type { NameNote } from "./name-note";
import { UpgradeMark } from "./upgrade-mark";
import { useVoice, type Voice } from "./voice";

/** One use of a component: its id, what matters about it, what is wrong with it. */
export const ComponentNode = memo(function ComponentNode({
  data,
  selected,
}: NodeProps<Node<ComponentData, "component">>) {
  const { node, badge, note, checked, kin, dimmed } = data;
  const voice = useVoice();
  const drop = useDropState(node.id);
  const second = secondLine(node, note, checked, voice);
  return (
    <div
      className="node"
      data-signal={node.signal ?? "none"}
      data-picked={selected || undefined}
      data-kin={(kin && !selected) || undefined}
      data-unchecked={!checked || undefined}
      data-undefined={node.component === null || undefined}
      data-border={node.border || undefined}
      data-drop={drop ?? undefined}
      data-dimmed={dimmed || undefined}
    >
      <NodeHandles slot={node.slot} />
      <span className="node-id" title={node.label}>
        {note?.struck ? <s>{node.label}</s> : node.label}
      </span>
      {second && (
        <span className="node-detail" data-tone={second.tone} title={second.text}>
          {second.text}
        </span>
      )}
      {badge && <FindingBadge badge={badge} />}
      <UpgradeMark id={node.id} />
      {!node.border && !dimmed && <Inserts node={node} voice={voice} />}
    </div>
  );
});

type SecondLine = { readonly text: string; readonly tone: "plain" | "warning" | "error" };

/** What is wrong with the name goes before what the settings say. */
function secondLine(
  node: GraphNode,
  note: NameNote | null,
  checked: boolean,
  { t, speak }: Voice,
): SecondLine | null {
  if (node.component === null) return { text: t("note.undefined"), tone: "error" };
  if (note) return { text: t(`note.${note.id}`, note.params), tone: note.tone };
  if (!checked) return { text: t("note.notChecked"), tone: "plain" };
  return node.detail ? { text: speak(node.detail), tone: "plain" } : null;
}

/** Order counts among processors only: they have a gap before each. The other lists have one at their end. */
function Inserts({ node, voice }: { readonly node: GraphNode; readonly voice: Voice }) {
  const { tier, pipeline, slot, index, count, label } = node;
  const { t } = voice;
  const place = { tier, pipeline, slot };
  const last = index === count - 1;
  return (
    <>
      {slot === "processors" && (
        <InsertSlot
          place={{ ...place, index }}
          label={t("insert.before", { id: label, pipeline, tier })}
          side="above"
        />
      )}
      {last && (
        <InsertSlot
          place={{ ...place, index: count }}
          label={t("insert.end", { slot: t(`insert.slots.${slot}`), pipeline, tier })}
          side="below"
        />
      )}
    </>
  );
}

/** Where lines are drawn from and to by hand; their ends elsewhere follow from the boxes. */
function NodeHandles({ slot }: { readonly slot: GraphNode["slot"] }) {
  return (
    <>
      <Handle type="target" position={Position.Left} data-quiet={slot === "receivers" || undefined} />
      <Handle type="source" position={Position.Right} data-quiet={slot === "exporters" || undefined} />
    </>
  );
}
