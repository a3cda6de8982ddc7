"use client";

import { whenLoaded } from "@/components/ui/when-loaded";
import { loadEditing } from "./load-editing";

/** The text pane, once it and what typing needs are there: no letter waits for anything. */
export const YamlPane = whenLoaded(() =>
  Promise.all([import("@/components/yaml/yaml-pane"), loadEditing()]).then(([module]) => module.YamlPane),
);
