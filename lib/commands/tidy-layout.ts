import { err, ok } from "../base/result";
import { words } from "../base/words";
import { command } from "./types";

export type TidyLayoutArgs = {
  /** Only these, by their ids in the layout; left out, everything that was moved. */
  readonly nodes?: readonly string[];
};

/** Puts moved nodes back where the layout puts them. */
export const tidyLayout = command<TidyLayoutArgs>({
  id: "tidy-layout",
  title: { en: "Tidy layout", ko: "배치 정리" },
  plan({ nodes }, { workspace }) {
    const wanted = nodes && new Set(nodes);
    const moved = Object.keys(workspace.layout).filter((node) => wanted?.has(node) ?? true);
    if (wanted && moved.length === 0)
      return err({ reason: "not-there", message: words("command.nothing-moved") });
    return ok({
      label: wanted ? words("command.tidy-part", { count: moved.length }) : words("command.tidy-layout"),
      edits: [],
      layout: Object.fromEntries(moved.map((node) => [node, null])),
      capture: { as: "step" },
    });
  },
});
