import { err, ok } from "../base/result";
import { words } from "../base/words";
import { checkTiers } from "../workspace/checks";
import type { Point, Workspace } from "../workspace/types";
import { command } from "./types";

export type RestoreVersionArgs = { readonly workspace: Workspace; readonly name: string };

/** Makes the design what it was in a version, as one step that can be undone. */
export const restoreVersion = command<RestoreVersionArgs>({
  id: "restore-version",
  title: { en: "Restore version", ko: "버전 복원" },
  plan({ workspace: wanted, name }, { workspace }) {
    const refused = checkTiers(wanted.tiers);
    if (refused) return err(refused);
    const gone = Object.keys(workspace.layout).map((node): [string, Point | null] => [node, null]);
    return ok({
      label: words("command.restore-version", { name }),
      edits: [],
      replace: {
        name: wanted.name,
        tiers: wanted.tiers,
        notes: wanted.notes,
        waivers: wanted.waivers,
        ...(wanted.rules ? { rules: wanted.rules } : {}),
      },
      layout: { ...Object.fromEntries(gone), ...wanted.layout },
      capture: { as: "step" },
    });
  },
});
