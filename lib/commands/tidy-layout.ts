import { ok } from "../base/result";
import { words } from "../base/words";
import { command } from "./types";

/** Puts every moved node back where its lane puts it. */
export const tidyLayout = command<Readonly<Record<string, never>>>({
  id: "tidy-layout",
  title: { en: "Tidy layout", ko: "배치 정리" },
  plan(_, { workspace }) {
    return ok({
      label: words("command.tidy-layout"),
      edits: [],
      layout: Object.fromEntries(Object.keys(workspace.layout).map((node) => [node, null])),
      capture: { as: "step" },
    });
  },
});
