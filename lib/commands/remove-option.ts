import { at } from "../base/json";
import { formatPath, type Path } from "../base/path";
import { err, ok } from "../base/result";
import { words } from "../base/words";
import { remove } from "../yaml/edit";
import { focusOn, inTier, liveTier } from "./places";
import { command } from "./types";

export type RemoveOptionArgs = { readonly tier: string; readonly path: Path };

/** Takes one setting out, so that its default counts again. */
export const removeOption = command<RemoveOptionArgs>({
  id: "remove-option",
  title: { en: "Remove setting", ko: "설정 제거" },
  plan({ tier: tierId, path }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    const params = { path: formatPath(path), tier: tierId };
    if (path.length === 0 || at(tier.value.config, ...path) === undefined)
      return err({ reason: "not-there", message: words("command.no-option", params) });
    return ok({
      label: words("command.remove-option", params),
      edits: [inTier(tierId, remove(path))],
      capture: { as: "step" },
      focus: focusOn(tierId, path.slice(0, -1), "key"),
    });
  },
});
