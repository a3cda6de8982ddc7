import { formatPath, type Path } from "../base/path";
import { ok } from "../base/result";
import { words } from "../base/words";
import { withSource } from "../yaml/source";
import { focusOn, liveTier } from "./places";
import { command } from "./types";

export type WriteSourceArgs = {
  readonly tier: string;
  readonly path: Path;
  /** YAML of the value alone, at the left margin, comments and all. */
  readonly source: string;
};

/** Writes one setting as YAML, comments included. */
export const writeSource = command<WriteSourceArgs>({
  id: "write-source",
  title: { en: "Write setting as YAML", ko: "설정을 YAML로 작성" },
  plan({ tier: tierId, path, source }, context) {
    const tier = liveTier(context, tierId);
    if (!tier.ok) return tier;
    const text = context.workspace.tiers.find(({ id }) => id === tierId)?.yaml ?? "";
    const written = withSource(text, path, source);
    if (!written.ok) return written;
    return ok({
      label: words("command.set-option", { path: formatPath(path), tier: tierId }),
      edits: [],
      texts: { [tierId]: written.value },
      capture: { as: "step" },
      focus: focusOn(tierId, path),
    });
  },
});
