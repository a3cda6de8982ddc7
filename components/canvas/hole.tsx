import { memo } from "react";
import { Handle, Position, type Node, type NodeProps } from "reactflow";
import { Button } from "../ui/button";
import { CodeText } from "../ui/code-text";
import { SeverityIcon } from "../ui/severity-icon";
import { useBoardScope, useDropState, type BoardScope } from "./board";
import type { HoleData } from "./flow-types";
import { useVoice } from "./voice";

/** A signal that arrives and that no pipeline takes: the missing lane, with the button that adds it. */
export const HoleNode = memo(function HoleNode({ data, selected }: NodeProps<Node<HoleData, "hole">>) {
  const { hole } = data;
  const scope = useBoardScope();
  const { t } = useVoice();
  const drop = useDropState(hole.id);
  const senders = [...new Set(hole.hops.map((hop) => hop.from.tier))];
  const [only = ""] = senders;
  // Where a pipeline of the signal is there already, what is missing is its receiver.
  const label = data.finding?.fixes[0]?.id === "add-receiver" ? t("hole.addReceiver") : t("hole.add");
  return (
    <div className="hole" data-drop={drop ?? undefined} data-picked={selected || undefined}>
      <Handle type="target" position={Position.Left} isConnectable={false} data-hidden />
      <SeverityIcon severity="error" />
      <p>
        {senders.length === 1 ? (
          <CodeText text={t("hole.sends", { from: only, signal: hole.signal })} />
        ) : (
          t("hole.sendMany", { count: senders.length, signal: hole.signal })
        )}
        <br />
        {t("hole.nobody")}
      </p>
      <Button
        size="small"
        className="nodrag nopan"
        aria-label={t("hole.mend", { label, signal: hole.signal, tier: hole.tier })}
        onClick={(event) => {
          event.stopPropagation();
          mendHole(data, scope);
        }}
      >
        {label}
      </Button>
    </div>
  );
});

/** Adds the pipeline that is missing: by the finding's own fix where there is one. */
export function mendHole({ hole, finding }: HoleData, { session }: Pick<BoardScope, "session">): void {
  const fix = finding?.fixes[0];
  if (fix) session.run("apply-fix", { fixes: [fix], label: fix.title });
  else session.run("add-pipeline", { tier: hole.tier, signal: hole.signal });
}
