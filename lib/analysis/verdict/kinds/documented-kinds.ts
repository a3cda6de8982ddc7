import type { DocumentedRule } from "../../../rules/types";
import { pipelineKinds } from "./pipeline-kinds";
import { settingsKinds } from "./settings-kinds";
import { textKinds } from "./text-kinds";

/** Every kind of thing that the collector's verdict alone says, documented as rules are. Never for a browser's bundle. */
export const documentedKinds: readonly DocumentedRule[] = [
  ...textKinds(),
  ...pipelineKinds(),
  ...settingsKinds(),
];
