import { at, isList } from "../base/json";
import { formatPath, type Path } from "../base/path";
import { err, ok } from "../base/result";
import { words } from "../base/words";
import { move } from "../yaml/edit";
import { focusOn, inTier, liveTier } from "./places";
import { command } from "./types";

export type MoveItemArgs = {
  readonly tier: string;
  /** The list. */
  readonly path: Path;
  readonly from: number;
  /** The position afterwards. */
  readonly to: number;
};

/** Moves one item of a list in a tier's text, with its comments. */
export const moveItem = command<MoveItemArgs>({
  id: "move-item",
  title: { en: "Move list item", ko: "목록 항목 이동" },
  plan({ tier: tierId, path, from, to }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    const list = at(tier.value.config, ...path);
    if (!isList(list) || list[from] === undefined || list[to] === undefined)
      return err({
        reason: "not-there",
        message: words("command.no-option", { path: formatPath([...path, to]), tier: tierId }),
      });
    return ok({
      label: words("command.move-item", { path: formatPath([...path, from]), position: to + 1 }),
      edits: [inTier(tierId, move(path, from, to))],
      capture: { as: "step" },
      focus: focusOn(tierId, [...path, to]),
    });
  },
});
