import { CodeText } from "../../ui/code-text";
import { useBoard } from "../board";
import { useVoice } from "../voice";
import { atNode } from "./anchors";

/** While a line is drawn over something where it may not end: why not, below that thing. */
export function LineReason() {
  const { speak } = useVoice();
  const refused = useBoard(({ targets, over }) => {
    const refusal = over && targets?.get(over.id);
    return refusal ? over.id : null;
  });
  const message = useBoard(({ targets }) =>
    refused === null ? null : (targets?.get(refused)?.message ?? null),
  );
  if (refused === null || message === null || refused.startsWith("lane:")) return null;
  const { left, bottom } = atNode(refused);
  return (
    <output className="line-reason" style={{ left: Math.max(8, left), top: bottom + 6 }}>
      <CodeText text={speak(message)} />
    </output>
  );
}
