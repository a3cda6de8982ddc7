// Written by `npm run gen`; the folder is the source.
import { addComponent } from "./add-component";
import { addNote } from "./add-note";
import { addPipeline } from "./add-pipeline";
import { addTier } from "./add-tier";
import { applyFix } from "./apply-fix";
import { connect } from "./connect";
import { disconnect } from "./disconnect";
import { disconnectHop } from "./disconnect-hop";
import { duplicateSeveral } from "./duplicate-several";
import { editNote } from "./edit-note";
import { importTiers } from "./import-tiers";
import { insertItem } from "./insert-item";
import { joinPipelines } from "./join-pipelines";
import { moveItem } from "./move-item";
import { moveNode } from "./move-node";
import { moveNote } from "./move-note";
import { moveToTier } from "./move-to-tier";
import { moveUse } from "./move-use";
import { pasteComponents } from "./paste-components";
import { removeComponent } from "./remove-component";
import { removeNote } from "./remove-note";
import { removeOption } from "./remove-option";
import { removePipeline } from "./remove-pipeline";
import { removeSeveral } from "./remove-several";
import { removeTier } from "./remove-tier";
import { removeUse } from "./remove-use";
import { renameComponent } from "./rename-component";
import { renameDesign } from "./rename-design";
import { renameTier } from "./rename-tier";
import { reorder } from "./reorder";
import { replaceText } from "./replace-text";
import { restoreVersion } from "./restore-version";
import { setFact } from "./set-fact";
import { setOption } from "./set-option";
import { setRules } from "./set-rules";
import { setTarget } from "./set-target";
import { splitPipeline } from "./split-pipeline";
import { tidyLayout } from "./tidy-layout";
import { writeSource } from "./write-source";

/** Every command, by id. */
export const commands = {
  "add-component": addComponent,
  "add-note": addNote,
  "add-pipeline": addPipeline,
  "add-tier": addTier,
  "apply-fix": applyFix,
  connect,
  disconnect,
  "disconnect-hop": disconnectHop,
  "duplicate-several": duplicateSeveral,
  "edit-note": editNote,
  "import-tiers": importTiers,
  "insert-item": insertItem,
  "join-pipelines": joinPipelines,
  "move-item": moveItem,
  "move-node": moveNode,
  "move-note": moveNote,
  "move-to-tier": moveToTier,
  "move-use": moveUse,
  "paste-components": pasteComponents,
  "remove-component": removeComponent,
  "remove-note": removeNote,
  "remove-option": removeOption,
  "remove-pipeline": removePipeline,
  "remove-several": removeSeveral,
  "remove-tier": removeTier,
  "remove-use": removeUse,
  "rename-component": renameComponent,
  "rename-design": renameDesign,
  "rename-tier": renameTier,
  reorder,
  "replace-text": replaceText,
  "restore-version": restoreVersion,
  "set-fact": setFact,
  "set-option": setOption,
  "set-rules": setRules,
  "set-target": setTarget,
  "split-pipeline": splitPipeline,
  "tidy-layout": tidyLayout,
  "write-source": writeSource,
};
