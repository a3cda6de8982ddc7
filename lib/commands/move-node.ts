import { err, ok } from "../base/result";
import { words } from "../base/words";

import type { Point } from "../workspace/types";
import { command } from "./types";

export type MoveNodeArgs = { readonly node: string; readonly to: Point | null };

/** Puts a node elsewhere on the canvas, or with null back where its lane puts it. */
export const moveNode = command<MoveNodeArgs>({
  id: "move-node",
  title: { en: "Move on canvas", ko: "캔버스에서 이동" },
  plan({ node, to }) {
    if (to && !(Number.isFinite(to.x) && Number.isFinite(to.y)))
      return err({ reason: "not-allowed", message: words("command.no-point", { node }) });
    return ok({
      label: words("command.move-node", { node }),
      edits: [],
      layout: { [node]: to },
      capture: { as: "step" },
    });
  },
});
