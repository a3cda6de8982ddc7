import { err, ok } from "../base/result";
import { words } from "../base/words";
import { checkSize, noSuchTier } from "../workspace/checks";
import { command } from "./types";

export type ReplaceTextArgs = { readonly tier: string; readonly text: string };

/** Puts another text in place of a tier's: a paste, a dropped file. */
export const replaceText = command<ReplaceTextArgs>({
  id: "replace-text",
  title: { en: "Replace text", ko: "텍스트 교체" },
  plan({ tier, text }, { workspace }) {
    if (!workspace.tiers.some(({ id }) => id === tier)) return err(noSuchTier(tier));
    const tooLarge = checkSize(tier, text);
    if (tooLarge) return err(tooLarge);
    return ok({
      label: words("command.replace-text", { tier }),
      edits: [],
      texts: { [tier]: text },
      capture: { as: "step" },
      focus: { tier, at: { yaml: [], part: "key" } },
    });
  },
});
