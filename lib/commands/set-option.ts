import type { Json } from "../base/json";
import { formatPath, type Path } from "../base/path";
import { ok } from "../base/result";
import { words } from "../base/words";
import { set } from "../yaml/edit";
import { focusOn, inTier, liveTier } from "./places";
import { command } from "./types";

export type SetOptionArgs = { readonly tier: string; readonly path: Path; readonly value: Json };

/** Writes one setting, wherever it stands in the tier's text. */
export const setOption = command<SetOptionArgs>({
  id: "set-option",
  title: { en: "Change setting", ko: "설정 변경" },
  plan({ tier: tierId, path, value }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    return ok({
      label: words("command.set-option", { path: formatPath(path), tier: tierId }),
      edits: [inTier(tierId, set(path, value))],
      capture: { as: "step" },
      focus: focusOn(tierId, path),
    });
  },
});
