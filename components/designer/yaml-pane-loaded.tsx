"use client";

import dynamic from "next/dynamic";
import { loadEditing } from "./load-editing";

/** The text pane, once it and what typing needs are there: no letter waits for anything. */
export const YamlPane = dynamic(
  () =>
    Promise.all([import("@/components/yaml/yaml-pane"), loadEditing()]).then(([module]) => module.YamlPane),
  { ssr: false },
);
