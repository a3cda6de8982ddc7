import { useMemo } from "react";
import { Panel } from "reactflow";
import { pathWords } from "@/lib/graph/path-words";
import { pathThrough, signalsAt } from "@/lib/graph/reach";
import type { GraphView } from "@/lib/graph/types";
import { SignalTile } from "../../ui/signal-tile";
import { useBoard, useBoardScope } from "../board";
import { focusNode } from "../focus-node";
import { useVoice } from "../voice";
import { endPath, showPath } from "./path";

/** The path that is lit, in words, with the choice of its signals. */
export function PathLine({ view }: { readonly view: GraphView }) {
  const scope = useBoardScope();
  const path = useBoard((state) => state.path);
  const { t, speak } = useVoice();
  const said = useMemo(
    () => path && speak(pathWords(view, pathThrough(view, path.from, path.signal ?? undefined))),
    [view, path, speak],
  );
  if (!path || said === null) return null;
  const signals = [...new Set(path.from.flatMap((id) => signalsAt(view, id)))];
  return (
    <Panel position="top-center" className="path-line" role="group" aria-label={t("selecting.path")}>
      <p title={said}>{said}</p>
      {signals.length > 1 &&
        [...signals, null].map((signal) => (
          <button
            key={signal ?? "all"}
            type="button"
            aria-pressed={path.signal === signal}
            aria-label={signal === null ? t("selecting.everySignal") : t("selecting.pathOf", { signal })}
            title={signal === null ? t("selecting.everySignal") : t("selecting.pathOf", { signal })}
            onClick={() => showPath(view, scope, { from: path.from, signal })}
          >
            {signal === null ? t("selecting.every") : <SignalTile signal={signal} />}
          </button>
        ))}
      <button
        type="button"
        aria-label={t("selecting.endPath")}
        title={`${t("selecting.endPath")} (Esc)`}
        onClick={() => {
          endPath(scope);
          focusNode(scope.board.getState().current);
        }}
      >
        ×
      </button>
    </Panel>
  );
}
