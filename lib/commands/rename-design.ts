import { err, ok } from "../base/result";
import { words } from "../base/words";
import { maxNameLength } from "../workspace/limits";
import { command } from "./types";

export type RenameDesignArgs = { readonly name: string };

/** Gives the design another name. */
export const renameDesign = command<RenameDesignArgs>({
  id: "rename-design",
  title: { en: "Rename design", ko: "설계 이름 변경" },
  plan({ name: raw }) {
    const name = raw.trim();
    if (name === "" || name.length > maxNameLength)
      return err({ reason: "not-allowed", message: words("command.design-name", { limit: maxNameLength }) });
    return ok({
      label: words("command.rename-design", { name }),
      edits: [],
      replace: { name },
      capture: { as: "step" },
    });
  },
});
