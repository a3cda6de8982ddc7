import type { Json } from "../base/json";
import { formatPath, type Path } from "../base/path";
import { ok } from "../base/result";
import { words } from "../base/words";
import { insert } from "../yaml/edit";
import { focusOn, inTier, liveTier } from "./places";
import { command } from "./types";

export type InsertItemArgs = {
  readonly tier: string;
  /** The list; it is made where it is missing. */
  readonly path: Path;
  readonly index: number;
  readonly value: Json;
};

/** Puts one item into a list of the tier's text. */
export const insertItem = command<InsertItemArgs>({
  id: "insert-item",
  title: { en: "Add list item", ko: "목록 항목 추가" },
  plan({ tier: tierId, path, index, value }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    return ok({
      label: words("command.insert-item", { path: formatPath(path), tier: tierId }),
      edits: [inTier(tierId, insert(path, index, value))],
      capture: { as: "step" },
      focus: focusOn(tierId, [...path, index]),
    });
  },
});
