import type { Ref, Tier } from "../topology/types";
import { measures } from "./measures";
import { chipId } from "./node-id";
import type { Box, Chip } from "./types";

/** The chips of a frame that is `width` wide: how high their rows are, and where each stands once the frame does. */
type Chips = {
  readonly height: number;
  at(frame: Box, inner: number): readonly Chip[];
};

/** Extensions in service, in order, and after them what is defined and never mentioned, in rows at the foot of the frame. */
export function chipsOf(tier: Tier, width: number): Chips {
  const entries = [...extensions(tier), ...unused(tier)];
  const { height, gap } = measures.chip;
  let x = measures.frame.pad;
  let row = 0;
  const spots = entries.map((entry) => {
    const wanted = entry.label.length * measures.chip.perLetter + measures.chip.around;
    const size = Math.min(Math.round(wanted), width - 2 * measures.frame.pad);
    if (x > measures.frame.pad && x + size > width - measures.frame.pad) {
      x = measures.frame.pad;
      row++;
    }
    const spot = { x, y: 10 + row * (height + gap), width: size, height };
    x += size + gap;
    return { entry, spot };
  });
  return {
    height: entries.length === 0 ? 0 : measures.frame.foot + row * (height + gap),
    at: (frame, inner) => {
      const top = frame.y + measures.frame.header + inner;
      return spots.map(({ entry, spot: { x, y, width: chipWidth } }) =>
        Object.assign({ box: { x: frame.x + x, y: top + y, width: chipWidth, height } }, entry),
      );
    },
  };
}

type Entry = Omit<Chip, "box">;

function extensions(tier: Tier): readonly Entry[] {
  const mentions = new Map<string, number>();
  return tier.extensions.map((ref, index) => {
    const mention = (mentions.get(ref.id) ?? 0) + 1;
    mentions.set(ref.id, mention);
    const id = chipId(tier.id, "extension", "extension", ref.id);
    return {
      id: mention > 1 ? `${id}#${mention}` : id,
      tier: tier.id,
      role: "extension",
      index,
      kind: "extension",
      component: ref.component,
      label: ref.id,
      at: ref.at,
    };
  });
}

function unused(tier: Tier): readonly Entry[] {
  const used = new Set<string>();
  const note = (ref: Ref) => {
    if (ref.component) used.add(`${ref.component.kind}/${ref.component.id}`);
  };
  for (const pipeline of tier.pipelines) {
    for (const refs of [pipeline.receivers, pipeline.processors, pipeline.exporters]) refs.forEach(note);
  }
  tier.extensions.forEach(note);
  return tier.components
    .filter((component) => !used.has(`${component.kind}/${component.id}`))
    .map((component) => ({
      id: chipId(tier.id, "unused", component.kind, component.id),
      tier: tier.id,
      role: "unused",
      index: 0,
      kind: component.kind,
      component,
      label: component.id,
      at: component.at,
    }));
}
