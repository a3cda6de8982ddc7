import { commands } from "../commands/registry.generated";
import { readTopology } from "../topology/topology";
import { applyChange } from "../workspace/change";

/**
 * What a change to a design needs: the gestures by id, the patcher, the reader of texts. Kept behind one import, so that a
 * page loads it at the first touch, and not for someone who only looks.
 */
export const editing = { commands, applyChange, readTopology } as const;

export type Editing = typeof editing;
