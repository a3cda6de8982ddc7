import { memo } from "react";
import type { Node, NodeProps } from "reactflow";
import { FindingBadge } from "./finding-badge";
import type { ChipData } from "./flow-types";
import { UpgradeMark } from "./upgrade-mark";
import { useVoice } from "./voice";

/** An extension in service, or a component that is defined and never mentioned. */
export const ChipNode = memo(function ChipNode({ data, selected }: NodeProps<Node<ChipData, "chip">>) {
  const { chip, badge, note, kin, dimmed } = data;
  const { t } = useVoice();
  const unused = chip.role === "unused";
  const state = note ? t(`note.${note.id}`, note.params) : unused ? t("note.unused") : null;
  const title = state === null ? chip.label : `${chip.label}, ${state}`;
  return (
    <div
      className="chip-node"
      title={title}
      data-unused={unused || undefined}
      data-undefined={chip.component === null || undefined}
      data-picked={selected || undefined}
      data-kin={(kin && !selected) || undefined}
      data-dimmed={dimmed || undefined}
    >
      {note?.struck ? <s>{chip.label}</s> : chip.label}
      {badge && <FindingBadge badge={badge} />}
      <UpgradeMark id={chip.id} />
    </div>
  );
});
